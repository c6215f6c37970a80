import type { DateOrder } from '../../../kernel/time'
import { tidy } from './cells'
import type { Mapping } from './mapping'
import type { PeopleFound } from './people'
import type { ImportContext, ImportStatus, PersonReference, PlannedInterview } from './plan'
import { readSlot } from './read-slot'
import { readStatus, STATUS_NAMES } from './read-status'
import { roundIn } from './recognise-heading'
import type { SheetRow } from './sheet-row'

/** Statuses that say that the interview had its time. */
const NEED_A_TIME: ReadonlySet<ImportStatus> = new Set(['scheduled', 'interviewed', 'no show'])

function readRowStatus(row: SheetRow): ImportStatus | undefined {
  const cell = row.first('status')
  if (cell === undefined) return undefined
  const status = readStatus(cell.text)
  return (
    status ??
    row.problem('import.unknown-status', { status: cell.text, known: STATUS_NAMES.join(', ') }, cell.column)
  )
}

function readRound(row: SheetRow, mapping: Mapping, context: ImportContext): PlannedInterview['round'] {
  const cell = row.first('round')
  if (cell !== undefined) {
    const number = /^\d$/.test(cell.text) ? Number(cell.text) : roundIn(cell.text)
    if (number !== undefined && (context.rounds.length === 0 || context.rounds.includes(number))) {
      return { number, from: 'column' }
    }
    const known = context.rounds.join(', ')
    return row.problem('import.unknown-round', { round: cell.text, known }, cell.column)
  }
  const said = mapping.round
  if (said !== undefined && (context.rounds.length === 0 || context.rounds.includes(said.number))) return said
  return context.defaultRound === undefined ? undefined : { number: context.defaultRound, from: 'default' }
}

function readSmes(row: SheetRow, people: PeopleFound): PersonReference[] {
  const found: PersonReference[] = []
  const seen = new Set<string>()
  for (const { cell, column } of row.all('sme')) {
    const names = row.exact ? [cell.text] : cell.text.split(/[;\n]/)
    for (const name of names.map((part) => tidy(part))) {
      if (name === '') continue
      const person = people.find(name, 'sme')
      const key = JSON.stringify(person)
      if (seen.has(key)) row.problem('import.sme-twice', { name }, column)
      else found.push(person)
      seen.add(key)
    }
  }
  return found
}

/** The interview of a row; undefined where it says nothing of one, or its problems say what is wrong. */
export function readInterview(
  row: SheetRow,
  mapping: Mapping,
  context: ImportContext,
  order: DateOrder,
  people: PeopleFound,
): PlannedInterview | undefined {
  const problemsBefore = row.problems.length
  const read = readSlot(row, mapping, context, order)
  const status = readRowStatus(row)
  const smes = readSmes(row, people)
  const hr = row.text('hrSpecialist')
  if (row.problems.length > problemsBefore) return undefined
  if (read === undefined && status !== undefined && NEED_A_TIME.has(status) && !row.exact) {
    return row.problem('import.status-without-time', { status }, row.column('status'))
  }
  if (read === undefined && status === undefined && smes.length === 0) return undefined
  const round = readRound(row, mapping, context)
  const place = row.text('place')
  const phone = row.text('interviewPhone')
  const accessCode = row.text('accessCode')
  return {
    row: row.number,
    ...(read !== undefined && { slot: read.slot, zoneFrom: read.zoneFrom }),
    ...(status !== undefined && { status }),
    ...(round !== undefined && { round }),
    ...(place !== undefined && { place }),
    ...(phone !== undefined && { phone }),
    ...(accessCode !== undefined && { accessCode }),
    smes,
    ...(hr !== undefined && { hrSpecialist: people.find(hr, 'hr specialist') }),
    notes: [...(read?.notes ?? [])],
  }
}
