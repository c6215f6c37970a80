import { beforeAll, describe, expect, it } from 'vitest'
import { loadFonts } from '#electron/documents/fonts'
import { renderScoreSheet } from '#electron/documents/render-score-sheet'
import { renderSignedReport } from '#electron/documents/render-signed-report'
import { buildSample, type BuiltSample } from '#electron/sample/build-sample'
import { readSampleResumes } from '#electron/sample/read-resumes'
import { readLaterContent, readSampleContent } from '#electron/sample/template'
import { standingDecisions } from '#shared/domain/decision/deciding/decisions'
import { standings, type Standings } from '#shared/domain/decision/standings'
import { findRecord, readAll } from '#shared/domain/find-record'
import { isHr } from '#shared/domain/panel/hr'
import { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Debrief } from '#shared/domain/decision/debrief'
import { totalTime, sheetContent } from '#shared/domain/scoring/sheet-revision'
import { roundReviews, roundSeats } from '#shared/domain/scoring/review/round-reviews'
import { reviewContent } from '#shared/domain/scoring/review/review-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import { checkChains } from '#shared/log/chain'
import { Records } from '#shared/log/records'
import { seededRandom } from '../../unit/bundle/support/seeded'

/** With it, whoever sits here would be dealt the applicant of the tie, of whom they would then be told nothing. */
const SEED = 'the other'
const NOW = '2026-11-18T15:20:00.000Z'
const VIEWER = {
  person: 'e'.repeat(32),
  profile: {
    name: 'Robin Abara',
    title: 'Emergency Management Specialist',
    agency: 'National Floodplain Service',
    email: 'robin.abara@nfs.example',
    zone: 'America/Denver',
  },
  fingerprint: 'f'.repeat(64),
}

let sample: BuiltSample
let records: Records

const textOf = (revision: Hash): string => sample.revisions.get(revision) ?? ''
const sheetOf = (revision: Hash) => Promise.resolve(sheetContent(textOf(revision), revision))
const roundOf = (kind: AssessmentRound['kind']): Id =>
  readAll(AssessmentRound, records.views('round/')).find((round) => round.kind === kind)?.id ?? ''
const applicant = (family: string): Id =>
  readAll(Applicant, records.views('applicant/')).find(({ familyName }) => familyName === family)?.id ?? ''

async function seen(): Promise<Standings> {
  return standings(records, {
    action: sample.action,
    viewer: VIEWER.person,
    categories: ['a', 'b', 'c'],
    contentOf: sheetOf,
  })
}

beforeAll(async () => {
  const content = await readSampleContent('resources')
  const fonts = loadFonts('resources/fonts')
  sample = await buildSample({
    content,
    later: {
      content: await readLaterContent('resources'),
      drawReport: (model) => renderSignedReport(model, fonts),
    },
    resumes: await readSampleResumes('resources', content),
    now: () => ({ instant: NOW }),
    random: seededRandom(SEED),
    viewer: VIEWER,
    drawSheet: (model) => renderScoreSheet(model, fonts),
  })
  records = new Records().applyAll(sample.changes)
})

describe('the sample that is further along', () => {
  it('is whole, with the person at this laptop among HR', async () => {
    expect(checkChains(sample.changes)).toEqual([])
    expect(records.views().filter(({ toResolve }) => toResolve.length > 0)).toEqual([])
    expect(Math.max(...sample.changes.map(({ header }) => header.clock[0]))).toBeLessThan(Date.parse(NOW))
    expect(await isHr(records, sample.action, VIEWER.person)).toBe(true)
  })

  it('has résumés that were reviewed, some that wait for whoever sits here, and a tie', async () => {
    const lines = await roundReviews(records, {
      action: sample.action,
      round: roundOf('resume-review'),
      viewer: VIEWER.person,
      contentOf: (revision) => Promise.resolve(reviewContent(textOf(revision), revision)),
    })
    // One of the twelve has withdrawn.
    expect(lines).toHaveLength(11)
    const codes = lines.flatMap(({ outcomes }) => [...outcomes.values()].map(({ code }) => code))
    expect(codes.filter((code) => code === 'agreed-forward').length).toBeGreaterThan(3)
    const own = lines.flatMap(({ seats }) => seats.filter(({ person }) => person === VIEWER.person))
    expect(own.length).toBeGreaterThan(2)
    expect(own.every(({ submission }) => submission === undefined)).toBe(true)
    const tied = lines.find(({ review }) => review.applicant === applicant('Tremblay'))
    const against = tied?.seats.filter(({ content }) =>
      Object.values(content?.outcomes ?? {}).includes('not-forward'),
    )
    expect(tied?.seats.map(({ person }) => person)).not.toContain(VIEWER.person)
    expect(against).toHaveLength(1)
    expect([...(tied?.outcomes.values() ?? [])].map(({ code }) => code)).toContain('disagreed')
  })

  it('has work that was graded and signed, with the time that it took', async () => {
    const lines = await roundSeats(records, {
      action: sample.action,
      round: roundOf('written-assessment'),
      viewer: VIEWER.person,
      contentOf: sheetOf,
    })
    expect(lines).toHaveLength(3)
    const done = lines.filter(({ seats }) => seats.every(({ content }) => content !== undefined))
    expect(done.length).toBeGreaterThan(0)
    for (const { content } of done.flatMap(({ seats }) => seats)) {
      expect(content?.interviewRating).toBe(1)
      expect(content === undefined ? 0 : totalTime(content)).toBe(14 * 60_000)
      expect(content?.applicant.familyName).toBe('')
    }
  })

  it('has an interview whose panel talks about tied words, not closed yet', async () => {
    const nwosu = (await seen()).applicants.find(({ applicant: { familyName } }) => familyName === 'Nwosu')
    const [first] = nwosu?.rounds ?? []
    expect(first?.state).toMatchObject({ kind: 'ready', raters: 2 })
    const differ = first?.ratings?.filter(({ spread }) => spread > 0)
    expect(differ?.map(({ consensus, counts }) => [consensus, counts])).toEqual([['exceeds', 'exceeds']])
    const [sheet] = first?.state.kind === 'ready' ? first.state.sheets : []
    const passages = (await sheetOf(sheet?.revision ?? ''))?.passages ?? []
    expect(passages.map(({ place }) => place !== null)).toEqual([true, true])
    const debrief = await findRecord(
      records,
      Debrief,
      recordIds.debrief(first?.interview.id ?? '', sheet?.rater ?? ''),
    )
    expect(debrief?.notes).toContain('Began with problem solving')
  })

  it('has one decision, signed by who decided', async () => {
    const decided = await standingDecisions(records, applicant('Dąbrowski'))
    expect(decided.map(({ kind }) => kind)).toEqual(['advance'])
    const [decision] = decided
    expect(decision?.signature?.revision).toBe(decision?.revision)
    for (const file of [decision?.signature?.document, decision?.signature?.seal]) {
      expect(sample.attachments.has(file?.sha256 ?? '')).toBe(true)
    }
  })
})
