import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { setNotesFollowUp, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { recordIds } from '#shared/domain/record-ids'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { deleteApplicant, updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { deleteInterview, updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import {
  rateSheet,
  writeAnalysis,
  writeEvidence,
  writeNoShow,
} from '#shared/domain/scoring/commands/sheet-commands'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import { submitSheet } from '#shared/domain/scoring/commands/submit-sheet'
import { missingFromSheet } from '#shared/domain/scoring/missing-from-sheet'
import { sheetDifferences } from '#shared/domain/scoring/sheet-differences'
import { loadSheetMaterial } from '#shared/domain/scoring/sheet-material'
import { sheetState } from '#shared/domain/scoring/sheet-state'
import { sheetWarnings } from '#shared/domain/scoring/sheet-warnings'
import { checkList } from '#shared/domain/scoring/checks/check-list'
import { openingsDue } from '#shared/domain/scoring/openings-due'
import { stillRated } from '#shared/domain/scoring/grading/graded-seats'
import { signaturesFor, submissionsFor, withPractice } from '#shared/domain/scoring/submissions'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { unwrap } from '#shared/kernel/result'
import { readRevision } from '#shared/log/revision'
import { freezeSheet, holdInterview, submission, submit } from './support/held-interview'
import { makeWorld, type World } from './support/world'

let world: World
let place: { action: string; interview: string }
beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
})
const material = async () => unwrap(await loadSheetMaterial(world.records, { ...place, rater: world.lead }))
const missing = async () => missingFromSheet(await material())
const stateOf = async () => {
  const { work, notes } = await material()
  const [submissions, signatures] = await Promise.all([
    submissionsFor(world.records, world.interview, world.lead),
    signaturesFor(world.records, world.interview, world.lead),
  ])
  return sheetState(work, notes, submissions, signatures)
}
const refusalOf = async (person = world.lead) =>
  world.refusal(submitSheet, submission(world, await freezeSheet(world, person)), person)
const signatureOf = (revision: string) => {
  const file = { sha256: 'd'.repeat(64), bytes: 9 }
  const files = { document: file, seal: file, sealSignature: file }
  return { revision, ...files, fingerprint: 'f'.repeat(64), claimedTime: world.now }
}

const addToPanel = async (role: 'observer' | 'trainee') => {
  const person = await world.addSme('Noor Haddad')
  const panel = [
    { person: world.lead, role: 'lead' as const },
    { person, role },
  ]
  await world.run(updateInterview, { ...place, fields: { panel } })
  await holdInterview(world, person)
  return person
}

describe('what is missing from a sheet', () => {
  it('is everything at first: responses, ratings of the right roles, the analysis, the status', async () => {
    expect((await missing()).map(({ code }) => code)).toEqual([
      'missing.status',
      'missing.response',
      'missing.response',
      'missing.rating',
      'missing.rating',
      'missing.analysis',
    ])
  })

  it('is more for an applicant who is considered for another role, too', async () => {
    const roles = world.roles().map(({ id }) => id)
    await world.run(updateApplicant, { ...place, applicant: world.applicant, fields: { roles } })
    const pipelines = world.competencies()[2]?.id
    const items = await missing()
    expect(items.filter(({ code }) => code === 'missing.response')).toHaveLength(3)
    expect(items).toContainEqual({ code: 'missing.rating', competency: pipelines })
  })

  it('is nothing after the whole interview', async () => {
    await holdInterview(world)
    expect(await missing()).toEqual([])
  })

  it('is an analysis of one sentence, a blank response, a rating that was taken back', async () => {
    await holdInterview(world)
    const question = world.guide(1).guide.content.questions[0]?.id ?? ''
    const competency = world.competencies()[0]?.id ?? ''
    await world.run(writeAnalysis, { ...place, text: 'The applicant did well.' }, world.lead)
    await world.run(writeNotes, { ...place, question, text: ' \n' }, world.lead)
    await world.run(rateSheet, { ...place, competency, rating: null }, world.lead)
    expect(await missing()).toEqual([
      { code: 'missing.response', question },
      { code: 'missing.rating', competency },
      { code: 'missing.sentences' },
    ])
  })

  it('is a rating that is unsure, which no revision holds', async () => {
    await holdInterview(world)
    const competency = world.competencies()[0]?.id ?? ''
    await world.run(rateSheet, { ...place, competency, rating: 'unsure' }, world.lead)
    expect((await material()).work.rating[competency]).toBe('unsure')
    expect(await missing()).toEqual([{ code: 'missing.unsure', competency }])
    expect(await refusalOf()).toBe('sheet.incomplete')
    const { content } = await freezeSheet(world, world.lead)
    expect(content.ratings).not.toHaveProperty(competency)
    expect(content.interviewRating).toBeNull()
  })

  it('is only the word no-show where nobody came', async () => {
    world.now = '2026-11-23T15:11:00.000Z'
    expect(await world.refusal(writeNoShow, place, world.lead)).toBe('interview.not-a-no-show')
    await world.run(setInterviewStatus, { ...place, status: 'no-show' }, world.lead)
    expect(await missing()).toEqual([{ code: 'missing.no-show' }])
    await world.run(writeNoShow, place, world.lead)
    expect(await missing()).toEqual([])
    const { content } = await submit(world)
    expect(content).toMatchObject({ analysis: 'No-show', ratings: {}, interviewRating: null })
  })
})

describe('what a rater should look at again', () => {
  it('is a level that hardly any notes support, and follow-ups that nobody touched', async () => {
    await holdInterview(world)
    const [first] = world.guide(1).guide.content.questions
    await world.run(writeNotes, { ...place, question: first?.id ?? '', text: 'Fine.' }, world.lead)
    for (const { id: followUp } of world.guide(1).guide.content.questions.flatMap((one) => one.followUps)) {
      await world.run(setNotesFollowUp, { ...place, followUp, state: null }, world.lead)
    }
    const warnings = sheetWarnings(await material())
    expect(warnings).toContainEqual({
      code: 'sheet-warning.notes-too-short',
      competency: world.competencies()[0]?.id,
    })
    expect(warnings.filter(({ code }) => code === 'sheet-warning.follow-up-open')).toHaveLength(2)
  })

  it('is a rating to which no words are tied, or only words of other levels; it keeps nobody from submitting', async () => {
    await holdInterview(world)
    const [first, second] = world.competencies()
    const question = world.guide(1).guide.content.questions[0]?.id ?? ''
    const tied = { passage: world.newId(), question, competency: first?.id ?? '', start: 0, end: 7 }
    const tie = async (level: string | null, quote = 'I found') =>
      world.run(tiePassage, { ...place, ...tied, level, quote }, world.lead)
    const about = async (id = first?.id) =>
      sheetWarnings(await material()).filter((one) => 'competency' in one && one.competency === id)

    expect(await about()).toEqual([{ code: 'sheet-warning.no-passage', competency: first?.id }])
    await tie('competent')
    expect(await about()).toEqual([])
    expect(await about(second?.id)).toHaveLength(1)
    await tie(null)
    expect(await about()).toEqual([])
    const contradicted = { code: 'sheet-warning.contradicted', competency: first?.id, rating: 'meets' }
    await tie('novice')
    expect(await about()).toEqual([{ ...contradicted, how: 'levels-lower' }])
    await tie('expert')
    expect(await about()).toEqual([{ ...contradicted, how: 'levels-higher' }])
    await tie('competent', 'Words that nobody said')
    expect(await about()).toEqual([{ code: 'sheet-warning.no-passage', competency: first?.id }])
    expect(await missing()).toEqual([])
    await submit(world)
  })
})

describe('rating', () => {
  it('is of competencies that this interview looks at', async () => {
    const competency = world.competencies()[2]?.id ?? ''
    const input = { ...place, competency, rating: 'meets' as const }
    expect(await world.refusal(rateSheet, input, world.lead)).toBe('sheet.unknown-competency')
    expect(await world.refusal(rateSheet, input, world.clerk)).toBe('interview.not-on-panel')
  })
})

describe('submitting', () => {
  it('names a frozen revision that holds all that the sheet refers to', async () => {
    await holdInterview(world)
    const { frozen, content } = await submit(world)
    const read = SheetRevision.parse(unwrap(readRevision(frozen.text, frozen.hash)).content)
    expect(read).toEqual(content)
    expect(read).toMatchObject({
      action: { id: world.action, title: 'Data Specialist', zone: 'America/New_York' },
      round: { name: 'Interview 1' },
      applicant: { id: world.applicant, familyName: 'Okafor', roles: [{ name: 'Analyst' }] },
      rater: { id: world.lead, name: 'Lena Ortiz', role: 'lead' },
      interview: { status: 'interviewed', panel: [{ name: 'Lena Ortiz', role: 'lead' }] },
      interviewRating: 1,
      supersedes: null,
    })
    expect(read.competencies.map(({ name }) => name)).toEqual(['Analysis', 'Writing'])
    expect(
      world.records.view(recordIds.submission(world.interview, frozen.hash, world.lead))?.values,
    ).toEqual({
      revision: frozen.hash,
      at: content.submittedAt,
    })
  })

  it('is refused while something is missing', async () => {
    await world.run(confirmAttestation, { ...place, noConflict: true, reason: '' }, world.lead)
    expect(await refusalOf()).toBe('sheet.incomplete')
  })

  it('is refused without the confirmation, and after a recusal', async () => {
    expect(await refusalOf()).toBe('interview.not-attested')
    await holdInterview(world)
    const { action, applicant, lead } = world
    await world.run(declareRecusal, { action, applicant, reason: '', decidedBy: '' }, lead)
    expect(await refusalOf()).toBe('panel.recused')
  })

  it('is refused to the observer', async () => {
    expect(await refusalOf(await addToPanel('observer'))).toBe('sheet.not-a-rater')
  })

  it('is practice for the trainee: kept apart, printed so, and counted nowhere', async () => {
    const trainee = await addToPanel('trainee')
    const { applicant, interview, records, lead, clerk, action } = world
    expect(await stillRated(records, trainee)).toEqual(new Set([applicant]))
    const first = await submit(world, trainee)
    expect(await stillRated(records, trainee)).toEqual(new Set())
    expect(await submissionsFor(records, interview)).toEqual([])
    expect(await withPractice(records, interview, trainee)).toMatchObject([{ practice: true }])
    // It neither opens anything before the raters have submitted, nor waits in HR's lists.
    expect(await openingsDue(records, action, trainee)).toEqual([])
    expect((await checkList(records, action, clerk, world.now)).rows).toEqual([])
    expect(scoreSheetModel(first.content, first.frozen).isPractice).toBe(true)
    expect(await refusalOf(trainee)).toBe('sheet.already-submitted')
    await holdInterview(world)
    const counted = await submit(world)
    expect(await submissionsFor(records, interview)).toMatchObject([{ id: lead }])
    expect(scoreSheetModel(counted.content, counted.frozen).isPractice).toBe(false)
    expect(await openingsDue(records, action, trainee)).toMatchObject([{ revision: first.hash }])
  })

  it('a second time is refused: that is an amendment', async () => {
    await holdInterview(world)
    await submit(world)
    expect(await refusalOf()).toBe('sheet.already-submitted')
  })

  it('is refused when the working copy is no longer what was frozen', async () => {
    await holdInterview(world)
    const sheet = await freezeSheet(world, world.lead)
    await world.run(writeAnalysis, { ...place, text: 'Quite another view. It came too late.' }, world.lead)
    expect(await world.refusal(submitSheet, submission(world, sheet), world.lead)).toBe(
      'sheet.changed-meanwhile',
    )
  })

  it('keeps applicant, interview, round and guide from vanishing', async () => {
    await holdInterview(world)
    await submit(world)
    const { action, applicant } = world
    expect(await world.refusal(deleteInterview, place)).toBe('interview.has-score-sheets')
    expect(await world.refusal(deleteApplicant, { action, applicant })).toBe('applicant.has-score-sheets')
    const { guide, round } = world.guide(2)
    const fields = { guide: guide.id, round: round.id }
    expect(await world.refusal(updateInterview, { ...place, fields })).toBe('interview.has-score-sheets')
  })
})

describe('an amendment', () => {
  const text = 'On reading again the examples are thin. Both levels are still shown.'

  it('names what it supersedes and why, and is the newest then', async () => {
    await holdInterview(world)
    const first = await submit(world)
    await world.run(writeAnalysis, { ...place, text }, world.lead)
    world.now = '2026-11-23T18:00:00.000Z'
    const second = await submit(world, world.lead, { supersedes: first, reason: 'Read my notes again' })
    expect(await stateOf()).toMatchObject({
      name: 'amended',
      forked: false,
      newest: { revision: second.hash, supersedes: first.hash },
    })
    expect(sheetDifferences(first.content, second.content)).toEqual([{ part: 'analysis' }])
  })

  it('needs a change, a reason, and one’s own newest revision', async () => {
    await holdInterview(world)
    const first = await submit(world)
    const attempt = async (options: Parameters<typeof submission>[2]) =>
      world.refusal(
        submitSheet,
        submission(world, await freezeSheet(world, world.lead, options), options),
        world.lead,
      )
    expect(await attempt({ supersedes: first, reason: 'No change' })).toBe('sheet.nothing-changed')
    await world.run(writeAnalysis, { ...place, text }, world.lead)
    expect(await attempt({ supersedes: first })).toBe('sheet.reason-missing')
    const unknown = { hash: '1'.repeat(64), content: first.content }
    expect(await attempt({ supersedes: unknown, reason: 'x' })).toBe('sheet.unknown-revision')
    await submit(world, world.lead, { supersedes: first, reason: 'Read again' })
    expect(await attempt({ supersedes: first, reason: 'Once more' })).toBe('sheet.already-amended')
  })
})

describe('the state of a sheet', () => {
  it('goes from not started to signed', async () => {
    expect((await stateOf()).name).toBe('not-started')
    const competency = world.competencies()[0]?.id ?? ''
    await world.run(writeEvidence, { ...place, competency, text: 'Named the owner' }, world.lead)
    expect((await stateOf()).name).toBe('in-work')
    await holdInterview(world)
    const { hash } = await submit(world)
    expect((await stateOf()).name).toBe('submitted')
    const signature = signatureOf(hash)
    await world.run(recordSignature, { ...place, signature }, world.lead)
    expect(await stateOf()).toMatchObject({ name: 'signed', signature: { revision: hash } })
    expect(await world.refusal(recordSignature, { ...place, signature }, world.lead)).toBe(
      'sheet.already-signed',
    )
  })

  it('is signed by nobody but who submitted', async () => {
    await holdInterview(world)
    const signature = signatureOf((await submit(world)).hash)
    expect(await world.refusal(recordSignature, { ...place, signature }, world.clerk)).toBe(
      'sheet.not-submitted',
    )
  })

  it('tells where the working copy went on after it was submitted', async () => {
    await holdInterview(world)
    const first = await submit(world)
    const [question] = world.guide(1).guide.content.questions
    const [competency] = world.competencies()
    await world.run(writeNotes, { ...place, question: question?.id ?? '', text: 'More.' }, world.lead)
    await world.run(rateSheet, { ...place, competency: competency?.id ?? '', rating: 'exceeds' }, world.lead)
    const { content } = await freezeSheet(world, world.lead)
    expect(sheetDifferences(first.content, content)).toEqual([
      { part: 'transcripts', key: question?.id },
      { part: 'ratings', key: competency?.id },
    ])
    expect(content.interviewRating).toBe(2)
  })
})

describe('an applicant who is considered for several roles', () => {
  it('has an interview rating for each, on the sheet, in what is frozen, and in print', async () => {
    const [analyst, other] = world.roles()
    const roles = [analyst?.id ?? '', other?.id ?? '']
    await world.run(updateApplicant, { ...place, applicant: world.applicant, fields: { roles } })
    await holdInterview(world)
    const own = world.competencies()[2]?.id ?? ''
    const question = world.guide(1).guide.content.questions[2]?.id ?? ''
    await world.run(writeNotes, { ...place, question, text: 'I never built one.' }, world.lead)
    await world.run(rateSheet, { ...place, competency: own, rating: 'does-not-meet' }, world.lead)
    const { content, frozen } = await submit(world)
    expect(content.roleRatings).toEqual([
      { role: roles[0], rating: 1 },
      { role: roles[1], rating: 0 },
    ])
    expect(scoreSheetModel(content, frozen).interviewRatings).toMatchObject([
      { role: analyst?.name, value: 1 },
      { role: other?.name, value: 0 },
    ])
  })
})
