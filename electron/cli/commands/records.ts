import { conflictsOf } from '#shared/log/conflicts'
import { canonicalJson } from '#shared/kernel/canonical'
import type { RecordView } from '#shared/log/records'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { withRecords } from '../with-profile'

/** `records BUNDLE|--profile DIR`: the folded records, in the order of their ids; the same records give the same bytes. */
export const records: CliCommand = {
  name: 'records',
  files: '[BUNDLE]',
  options: { ...KEY_OPTIONS, profile: 'optional', action: 'optional' },
  summary: 'command-line.records',
  run: async (input) =>
    withRecords(input, ({ action, records: folded }) => {
      const content = { action, records: folded.views().map(describe) }
      // Canonical first, so that the order of keys never depends on which change came first.
      const json: unknown = JSON.parse(canonicalJson(content))
      return { exit: 0, lines: [JSON.stringify(json, undefined, 2)], json }
    }),
}

/** Where people set a field without seeing each other's value, all of them are told, the one that shows first. */
function describe(view: RecordView) {
  const { id, values } = view
  const conflicts = conflictsOf(view).map(({ field, values: candidates }) => ({
    field,
    values: candidates.map(({ value, actor, change }) => ({ value: value ?? null, actor, change })),
  }))
  return conflicts.length === 0 ? { id, values } : { id, values, conflicts }
}
