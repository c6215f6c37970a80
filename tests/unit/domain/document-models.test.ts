import { beforeEach, describe, expect, it } from 'vitest'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { packetModel } from '#shared/domain/records/packet-model'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { recordSignature } from '#shared/domain/scoring/commands/record-signature'
import { writeAnalysis } from '#shared/domain/scoring/commands/sheet-commands'
import { unwrap } from '#shared/kernel/result'
import { holdInterview, submit } from './support/held-interview'
import { makeWorld, type World } from './support/world'

let world: World
let place: { action: string; interview: string }
beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
})

describe('the model of a score sheet', () => {
  it('holds names and formatted times, and the revision byte for byte', async () => {
    const at = { mode: 'telephone' as const, where: '+1 202 555 0100', accessCode: '991' }
    await world.run(updateInterview, { ...place, fields: { place: at } })
    await holdInterview(world)
    const { content, frozen } = await submit(world)
    const model = scoreSheetModel(content, frozen, { claimedTime: '2026-11-23T15:06:00.000Z' })
    expect(model).toMatchObject({
      paper: 'letter',
      createdAt: Date.parse(content.submittedAt),
      round: 'Interview 1',
      applicant: { name: 'Ada Okafor', roles: ['Analyst'] },
      interview: {
        when: 'Mon 23 Nov 2026, 10:00–11:00 EST',
        place: 'Telephone: +1 202 555 0100, access code 991',
        status: 'Interviewed',
        panel: [{ name: 'Lena Ortiz', panelRole: 'Lead' }],
      },
      interviewRatings: [{ role: '', value: 1 }],
      submitted: 'Mon 23 Nov 2026, 10:05 EST',
      claimedTime: 'Mon 23 Nov 2026, 10:06 EST',
      supersedes: null,
      revisionSha256: frozen.hash,
    })
    expect(model.interviewRatings[0]?.why).toContain('all 2 competencies are met')
    expect(Buffer.from(model.revisionJson).toString('utf8')).toBe(frozen.text)
    const levels = model.competencies[0]?.levels ?? []
    expect(levels.map(({ isMinimumQualification }) => isMinimumQualification)).toEqual([false, true, false])
    expect(model.questions[0]).toMatchObject({
      competencies: ['Analysis'],
      followUps: [{ text: 'What came of it?', outcome: 'asked' }],
    })
  })

  it('says what it amends and why', async () => {
    await holdInterview(world)
    const first = await submit(world)
    await world.run(writeAnalysis, { ...place, text: 'I read it again. It still holds.' }, world.lead)
    const second = await submit(world, world.lead, { supersedes: first, reason: 'Read again' })
    const model = scoreSheetModel(second.content, second.frozen)
    expect(model.supersedes).toEqual({ revisionSha256: first.hash, reason: 'Read again' })
    expect(model.claimedTime).toBe('')
  })

  it('leaves out no word: a transcript of a question that is not the applicant’s is shown, too', async () => {
    await holdInterview(world)
    const extra = world.guide(1).guide.content.questions[2]?.id ?? ''
    const text = 'Asked by mistake, and answered.'
    await world.run(writeNotes, { ...place, question: extra, text }, world.lead)
    const { content, frozen } = await submit(world)
    const model = scoreSheetModel(content, frozen)
    expect(model.questions.map(({ transcript }) => transcript)).toContain(text)
  })
})

const make = async (revisions = new Map<string, Awaited<ReturnType<typeof submit>>['content']>()) =>
  unwrap(await packetModel(world.records, revisions, place, { now: world.now, heads: world.records.heads }))

describe('the model of a packet', () => {
  it('leaves room to write before the interview', async () => {
    const { model, files } = await make()
    expect(model.guide.questions.map(({ transcript }) => transcript)).toEqual(['', ''])
    expect(model).toMatchObject({
      made: 'Mon 23 Nov 2026, 10:05 EST',
      round: 'Interview 1',
      guide: { version: 1, checklist: ['Résumé at hand'] },
      sheets: [],
      resumes: [],
    })
    expect(files).toEqual([])
  })

  it('names the résumés and the signed sheets, each file by a name of its own', async () => {
    const { action, applicant } = world
    for (const sha256 of ['a'.repeat(64), 'b'.repeat(64)]) {
      const file = { kind: 'resume' as const, name: 'CV.pdf', mediaType: 'application/pdf', sha256, bytes: 3 }
      await world.run(attachPaper, { action, paper: world.newId(), applicant, ...file })
    }
    await holdInterview(world)
    const { content, hash } = await submit(world)
    const document = { sha256: 'd'.repeat(64), bytes: 9 }
    const signature = {
      revision: hash,
      document,
      seal: document,
      sealSignature: document,
      fingerprint: 'f'.repeat(64),
      claimedTime: world.now,
    }
    await world.run(recordSignature, { ...place, signature }, world.lead)
    const { model, files } = await make(new Map([[hash, content]]))
    expect(model.resumes.map(({ fileName }) => fileName)).toEqual(['CV.pdf', 'CV (2).pdf'])
    expect(model.sheets).toEqual([
      {
        fileName: 'score-sheet-lena-ortiz.pdf',
        signer: 'Lena Ortiz',
        revisionSha256: hash,
        fileSha256: document.sha256,
        claimedTime: 'Mon 23 Nov 2026, 10:05 EST',
      },
    ])
    expect(files.map(({ fileName, sha256 }) => [fileName, sha256.charAt(0)])).toEqual([
      ['CV.pdf', 'a'],
      ['CV (2).pdf', 'b'],
      ['score-sheet-lena-ortiz.pdf', 'd'],
    ])
    expect(model.guide.questions[0]?.transcript).toMatch(/^I found that two systems/)
  })

  it('is refused for an interview that is not there', async () => {
    const unknown = { ...place, interview: world.newId() }
    const made = await packetModel(world.records, new Map(), unknown, {
      now: world.now,
      heads: world.records.heads,
    })
    expect(made).toMatchObject({ ok: false, error: { code: 'record.not-found' } })
  })
})
