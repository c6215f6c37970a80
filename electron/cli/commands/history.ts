import { readAs } from '#shared/log/read-as'
import { Person } from '#shared/domain/panel/person'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { formatDateTimeWithZone, instantFromMs, msOf } from '#shared/kernel/time'
import { historyOf, type HistoryEntry } from '#shared/log/history'
import { message } from '#shared/messages/catalogue'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { type SharedRecords, withRecords } from '../with-profile'

/** `history BUNDLE|--profile DIR [--record ID]`: every change of a field, oldest first. */
export const history: CliCommand = {
  name: 'history',
  files: '[BUNDLE]',
  options: { record: 'optional', ...KEY_OPTIONS, profile: 'optional', action: 'optional' },
  summary: 'command-line.history',
  run: (input) =>
    withRecords(input, (archive) => {
      const entries = historyOf(archive.changes, input.record)
      const json = entries.map(({ value, clock, ...rest }) => ({
        ...rest,
        value: value ?? null,
        at: timeOf(clock),
        person: nameOf(archive, rest.actor),
      }))
      const lines = entries.map((entry) => lineOf(archive, entry))
      return { exit: 0, lines, json: { action: archive.action, history: json } }
    }),
}

/** The last moment that a date can be written of; a clock may be wrong by any number of years. */
const LAST_MS = msOf('9999-12-31T00:00:00.000Z')

function timeOf([ms]: HistoryEntry['clock']): string {
  return instantFromMs(Math.min(ms, LAST_MS))
}

function lineOf(archive: SharedRecords, entry: HistoryEntry): string {
  const { device, number, command, record, field, value, clock, actor } = entry
  const view = archive.records.view(recordIds.action(archive.action))
  const zone = (view && readAs(HiringAction, view)?.zone) ?? 'UTC'
  return message('command-line.history-entry', {
    time: formatDateTimeWithZone(timeOf(clock), zone),
    who: nameOf(archive, actor),
    device: device.slice(0, 8),
    number,
    command,
    record,
    field,
    value: value === undefined ? message('command-line.history-erased') : JSON.stringify(value),
  })
}

/** A person's name, or their id where the hiring action does not name them. */
function nameOf({ action, records }: SharedRecords, person: string): string {
  const view = records.view(recordIds.person(action, person))
  return (view && readAs(Person, view)?.name) ?? person
}
