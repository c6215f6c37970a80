import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import { applicantsTable } from '#shared/domain/records/applicants-table/applicants-table'
import { recordIds } from '#shared/domain/record-ids'
import { Applicant, Paper } from '#shared/domain/scheduling/applicant'
import { createApplicant, deleteApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { attachPaper } from '#shared/domain/scheduling/commands/paper-commands'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import { followedScreenings } from '#shared/domain/scheduling/followed-screenings'
import type { Screening } from '#shared/domain/scheduling/screening'
import { filterScreening, screeningRows, screeningState } from '#shared/domain/scheduling/screening-rows'
import { makeWorld, type World } from './support/world'

let world: World
beforeEach(async () => {
  world = await makeWorld()
})

const screening = () => world.records.view(recordIds.screening(world.applicant))?.values
const of = (decision: Partial<Pick<Screening, 'outcome' | 'reasons' | 'note'>>) => ({
  action: world.action,
  applicant: world.applicant,
  outcome: null,
  reasons: [],
  note: '',
  ...decision,
})

/** The agency's own reasons. */
async function withReasons(screeningReasons: readonly string[]): Promise<void> {
  const { action } = world
  const record = recordIds.action(action)
  const settings = world.records.view(record)?.values['settings']
  const value = { ...(settings as object), screeningReasons: [...screeningReasons] }
  await world.run(editPreparation, { action, edits: [{ record, field: 'settings', value }] })
}

describe('screening', () => {
  it('is HR’s alone', async () => {
    const input = of({ outcome: 'pass' })
    expect(await world.refusal(setScreening, input, world.lead)).toBe('action.not-hr')
    expect(screening()).toBeUndefined()
    await world.run(setScreening, input)
    expect(screening()).toEqual({ outcome: 'pass', reasons: [], note: '', at: world.now })
  })

  it('screens out for a reason, and for an unnamed one with a note', async () => {
    const out = { outcome: 'out' } as const
    expect(await world.refusal(setScreening, of(out))).toBe('screening.reason-missing')
    const other = { ...out, reasons: ['other-requirement'] }
    expect(await world.refusal(setScreening, of({ ...other, note: ' ' }))).toBe('screening.note-missing')
    await world.run(setScreening, of({ ...other, note: 'No licence' }))
    await world.run(setScreening, of({ ...out, reasons: ['no-resume', 'citizenship', 'no-resume'] }))
    expect(screening()).toMatchObject({ outcome: 'out', reasons: ['no-resume', 'citizenship'], note: '' })
  })

  it('knows the agency’s own reasons, and keeps one that was taken off the list where it stands', async () => {
    const out = of({ outcome: 'out', reasons: ['Applied late'] })
    expect(await world.refusal(setScreening, out)).toBe('screening.unknown-reason')
    await withReasons(['Applied late'])
    await world.run(setScreening, out)
    await withReasons([])
    await world.run(setScreening, { ...out, note: 'By two days' })
    expect(screening()).toMatchObject({ reasons: ['Applied late'], note: 'By two days' })
  })

  it('is taken back', async () => {
    await world.run(setScreening, of({ outcome: 'out', reasons: ['citizenship'] }))
    await world.run(setScreening, of({ outcome: null }))
    expect(screening()).toMatchObject({ outcome: null, reasons: [], note: '' })
  })

  it('is refused for an applicant who is not there', async () => {
    const unknown = { ...of({ outcome: 'pass' }), applicant: world.newId() }
    expect(await world.refusal(setScreening, unknown)).toBe('record.not-found')
    const applicant = world.newId()
    await world.run(createApplicant, { action: world.action, applicant, familyName: 'Novak' })
    await world.run(deleteApplicant, { action: world.action, applicant })
    expect(await world.refusal(setScreening, { ...unknown, applicant })).toBe('record.not-found')
  })
})

describe('the list of screening', () => {
  it('says by name who has a résumé and what HR said, and is narrowed', async () => {
    const { action } = world
    const applicant = world.newId()
    await world.run(createApplicant, { action, applicant, familyName: 'Álvarez', givenName: 'Zoë' })
    const file = { mediaType: 'application/pdf', sha256: 'a'.repeat(64), bytes: 1, applicant, action }
    await world.run(attachPaper, { ...file, paper: world.newId(), kind: 'other', name: 'letter.pdf' })
    await world.run(attachPaper, { ...file, paper: world.newId(), kind: 'resume', name: 'résumé.pdf' })
    await world.run(setScreening, of({ outcome: 'out', reasons: ['no-resume'] }))
    const rows = screeningRows({
      applicants: readAll(Applicant, world.records.views('applicant/')),
      papers: readAll(Paper, world.records.views('paper/')),
      screenings: await followedScreenings(world.records),
    })
    const said = rows.map((row) => [row.name, row.hasResume, screeningState(row)])
    expect(said[0]).toEqual(['Álvarez, Zoë', true, 'open'])
    expect(said[1]).toEqual([rows[1]?.name, false, 'out'])
    expect(rows[0]?.papers.map(({ name }) => name)).toEqual(['résumé.pdf', 'letter.pdf'])
    expect(filterScreening(rows, 'alvarez z', 'all')).toEqual([rows[0]])
    expect(filterScreening(rows, '', 'out')).toEqual([rows[1]])
    expect(filterScreening(rows, '', 'pass')).toEqual([])
  })
})

async function tableFor(columns: 'own' | 'usa-staffing', viewer: string) {
  const [heads = [], row = []] = await applicantsTable(world.records, world.action, columns, {
    viewer,
    contentOf: () => Promise.resolve(undefined),
  })
  return (heading: string) => (heads.includes(heading) ? row[heads.indexOf(heading)] : undefined)
}

describe('what the screening came to', () => {
  it('goes out with the applicants, for HR alone, and an agency’s code as the NOR code', async () => {
    const { clerk, lead } = world
    expect((await tableFor('own', clerk))('Screening')).toBeUndefined()
    await withReasons(['IQCZ', 'Came late'])
    await world.run(setScreening, of({ outcome: 'out', reasons: ['citizenship', 'Came late'] }))
    expect((await tableFor('own', clerk))('Screening')).toBe('screened out')
    expect((await tableFor('own', clerk))('Screening Reasons')).toBe('citizenship; Came late')
    expect((await tableFor('own', lead))('Screening')).toBeUndefined()
    expect((await tableFor('usa-staffing', clerk))('Minimum Qualifications Rating')).toBe('')
    await world.run(setScreening, of({ outcome: 'out', reasons: ['citizenship', 'IQCZ'] }))
    expect((await tableFor('usa-staffing', clerk))('Minimum Qualifications Rating')).toBe('IQCZ')
    expect((await tableFor('usa-staffing', lead))('Minimum Qualifications Rating')).toBe('')
    await world.run(setScreening, of({ outcome: null, reasons: [] }))
    expect((await tableFor('own', clerk))('Screening Reasons')).toBe('')
    expect((await tableFor('usa-staffing', clerk))('Minimum Qualifications Rating')).toBe('')
  })
})
