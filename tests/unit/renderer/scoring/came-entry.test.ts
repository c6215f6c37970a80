import { describe, expect, it } from 'vitest'
import type { HandedIn } from '#shared/domain/scoring/grading/handed-in'
import {
  entryOf,
  outcomeOf,
  shownEntry,
  typedEntry,
  withFields,
} from '../../../../renderer/features/scoring/grading/handed-in/came-entry'

const ZONE = 'America/Chicago'
const likely = { known: undefined, isPractical: true, zone: ZONE, now: '2026-11-22T20:05:00.000Z' }
const KNOWN: HandedIn = {
  round: 'a'.repeat(32),
  applicant: 'b'.repeat(32),
  outcome: {
    kind: 'took-place',
    when: { at: '2026-11-20T09:30', zone: 'America/Denver' },
    with: 'Ines Park',
  },
  extraMinutes: 15,
  by: 'c'.repeat(32),
  at: '2026-11-20T17:00:00.000Z',
}

describe('what HR records of an assessment', () => {
  it('begins with what is recorded, else with what is likely now', () => {
    expect(entryOf({ ...likely, known: KNOWN })).toEqual({
      kind: 'took-place',
      date: '2026-11-20',
      time: '09:30',
      zone: 'America/Denver',
      withWhom: 'Ines Park',
      extra: 15,
    })
    expect(entryOf(likely)).toMatchObject({
      kind: 'took-place',
      date: '2026-11-22',
      time: '14:05',
      zone: ZONE,
    })
    expect(entryOf({ ...likely, isPractical: false }).kind).toBe('handed-in')
  })

  it('comes back as it was typed, a field that was emptied included', () => {
    const typed = { ...entryOf({ ...likely, known: KNOWN }), date: '', withWhom: '' }
    expect(typedEntry(JSON.stringify(typed))).toEqual(typed)
    expect([typedEntry(''), typedEntry('{"kind":'), typedEntry('{"kind":"lost"}')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('keeps what was typed alone: the rest is what is recorded or likely when the form opens again', () => {
    const kept = typedEntry(JSON.stringify(withFields(undefined, entryOf(likely), { extra: 30 })))
    expect(kept).toEqual({ extra: 30 })
    const recorded = entryOf({ ...likely, known: KNOWN })
    expect(shownEntry(recorded, kept)).toEqual({ ...recorded, extra: 30 })
    expect(withFields(kept, entryOf(likely), { withWhom: 'Bo' })).toEqual({ extra: 30, withWhom: 'Bo' })
  })

  it('keeps a typed time with the day and the zone that it was typed beside', () => {
    const shown = entryOf(likely)
    const kept = withFields({ extra: 30 }, shown, { time: '09:15' })
    expect(kept).toEqual({ extra: 30, date: '2026-11-22', time: '09:15', zone: ZONE })
    const later = entryOf({ ...likely, now: '2026-11-26T08:00:00.000Z' })
    expect(shownEntry(later, kept)).toMatchObject({ date: shown.date, time: '09:15' })
  })

  it('is recorded with a day and a time, or as nothing that came', () => {
    const entry = entryOf({ ...likely, known: KNOWN })
    expect(outcomeOf(entry)).toEqual(KNOWN.outcome)
    expect(outcomeOf({ ...entry, kind: 'handed-in' })).toEqual({
      kind: 'handed-in',
      when: { at: '2026-11-20T09:30', zone: 'America/Denver' },
    })
    expect(outcomeOf({ ...entry, date: '' })).toBeUndefined()
    expect(outcomeOf({ ...entry, date: '', kind: 'none' })).toEqual({ kind: 'none' })
  })
})
