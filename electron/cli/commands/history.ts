import { readAs } from '#shared/log/read-as'
import { Person } from '#shared/domain/panel/person'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import { historyOf, type HistoryRow } from '#shared/domain/records/history'
import { formatDateTimeWithZone } from '#shared/kernel/time'
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
      const rows = historyOf(archive.changes, { record: input.record })
      // What another than its author set has no effect.
      const entries = rows.filter(({ counts }) => counts)
      const json = entries.map(
        ({ when, person, device, number, command, record, field, after, before, hash }) => ({
          at: when,
          actor: person,
          person: nameOf(archive, person),
          device,
          number,
          command,
          record,
          field,
          value: after.kind === 'value' ? after.value : null,
          replaces: before.length,
          change: hash,
        }),
      )
      const lines = entries.map((entry) => lineOf(archive, entry))
      return { exit: 0, lines, json: { action: archive.action, history: json } }
    }),
}

function lineOf(archive: SharedRecords, entry: HistoryRow): string {
  const { device, number, command, record, field, after, when, person } = entry
  const view = archive.records.view(recordIds.action(archive.action))
  const zone = (view && readAs(HiringAction, view)?.zone) ?? 'UTC'
  return message('command-line.history-entry', {
    time: formatDateTimeWithZone(when, zone),
    who: nameOf(archive, person),
    device: device.slice(0, 8),
    number,
    command,
    record,
    field,
    value: after.kind === 'value' ? JSON.stringify(after.value) : message('command-line.history-erased'),
  })
}

/** A person's name, or their id where the hiring action does not name them. */
function nameOf({ action, records }: SharedRecords, person: string): string {
  const view = records.view(recordIds.person(action, person))
  return (view && readAs(Person, view)?.name) ?? person
}
