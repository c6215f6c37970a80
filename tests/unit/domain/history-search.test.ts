import { beforeEach, describe, expect, it } from 'vitest'
import { historyOf, type HistoryRow } from '#shared/domain/records/history'
import { rowIsAsked, WHOLE_HISTORY, type HistorySearch } from '#shared/domain/records/history-search'
import { fieldText, jsonWords, recordText } from '#shared/domain/records/history-text'
import { recordNames, type RecordNames } from '#shared/domain/records/record-names'
import { HR_KINDS } from '#shared/domain/record-kinds'
import { recordIds } from '#shared/domain/record-ids'
import { setScreening } from '#shared/domain/scheduling/commands/screening-commands'
import { updateApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import { dateAt } from '#shared/kernel/time'
import { holdInterview, submit } from './support/held-interview'
import { makeWorld, SLOT, type World } from './support/world'

let world: World
let names: RecordNames
let rows: readonly HistoryRow[]

beforeEach(async () => {
  world = await makeWorld()
  const { action, applicant } = world
  await world.run(updateApplicant, { action, applicant, fields: { email: 'Ferry@example.gov' } }, world.lead)
  names = await recordNames(world.records, action)
  rows = historyOf(world.changes)
})

const asked = (search: Partial<HistorySearch>) =>
  rows.filter((row) => rowIsAsked(row, { ...WHOLE_HISTORY, ...search }, names))

describe('a search of the history', () => {
  it('finds everything where nothing is asked for', () => {
    expect(asked({})).toEqual(rows)
  })

  it('finds a text in values, records and fields, whatever its case', () => {
    expect(asked({ text: ' ferry@EXAMPLE ' })).toHaveLength(1)
    expect(asked({ text: 'email' }).length).toBeGreaterThan(1)
    expect(asked({ text: 'no such words' })).toEqual([])
  })

  it('never finds what the person who asks does not see, whatever is asked for', async () => {
    const { action, applicant } = world
    const decision = { outcome: 'out' as const, reasons: ['citizenship'], note: '' }
    await world.run(setScreening, { action, applicant, ...decision })
    rows = historyOf(world.changes)
    expect(asked({ text: 'citizenship' })).toHaveLength(1)
    expect(asked({ record: recordIds.applicant(applicant), kinds: ['screening'] })).not.toEqual([])
    expect(asked({ text: 'citizenship', hiddenKinds: HR_KINDS.slice() })).toEqual([])
    expect(asked({ kinds: ['screening'], hiddenKinds: HR_KINDS.slice() })).toEqual([])
  })

  it('takes a person, a laptop, a kind and the days in the zone of the hiring action', () => {
    expect(asked({ people: [world.lead] }).every(({ person }) => person === world.lead)).toBe(true)
    expect(asked({ laptops: ['f'.repeat(32)] })).toEqual([])
    expect(asked({ kinds: ['round'] }).every(({ record }) => record.startsWith('round/'))).toBe(true)
    const day = dateAt(world.now, names.zone)
    expect(asked({ from: day, to: day })).toEqual(rows.filter(({ when }) => dateAt(when, names.zone) === day))
    expect(asked({ from: '2999-01-01' })).toEqual([])
  })

  it('of an interview finds its notes, sheets and submissions, and nothing of another', async () => {
    await holdInterview(world)
    await submit(world)
    rows = historyOf(world.changes)
    const found = asked({ record: recordIds.interview(world.interview) })
    const kinds = new Set(found.map(({ record }) => record.slice(0, record.indexOf('/'))))
    expect([...kinds]).toEqual(expect.arrayContaining(['interview', 'notes', 'sheet', 'submission']))
    expect(found.every(({ record }) => record.includes(world.interview))).toBe(true)
    expect(found.filter(({ isPrivate }) => isPrivate).length).toBeGreaterThan(0)
  })
})

describe('the words of the history', () => {
  it('name people, applicants and interviews instead of ids', () => {
    expect(recordText(recordIds.recusal(world.applicant, world.lead), names)).toMatch(/^Recusal: \S+.*, \S+/)
    expect(recordText(recordIds.interview(world.interview), names)).not.toContain(world.interview)
    expect(jsonWords([{ person: world.lead, role: 'lead' }], names)).toMatch(/^Person: .*; Role: Lead$/)
  })

  it('say times with their zone, slots as they are read, and what is nothing', () => {
    expect(jsonWords('2026-11-23T15:00:00.000Z', names)).toMatch(/2026, \d\d:\d\d [A-Z]{2,4}$/)
    expect(jsonWords(SLOT, names)).toMatch(/10:00.11:00 EST$/)
    expect(jsonWords([], names)).toBe('(nothing)')
    expect(jsonWords('a'.repeat(64), names)).toBe(`${'a'.repeat(16)}…`)
  })

  it('say of a rating which competency it is about', () => {
    const competency = [...names.of.keys()].find((id) => world.records.view(`competency/${id}`)) ?? ''
    expect(fieldText(`sheet/x/@y`, `rating/${competency}`, names)).toBe(`Rating: ${names.of.get(competency)}`)
  })
})
