import { applicantsTable, TableColumns } from '#shared/domain/records/applicants-table/applicants-table'
import { AppError } from '#shared/kernel/app-error'
import { reviewsIn } from '../../app/reviews-in'
import { publishFile } from '../../bundle/publish-file'
import { type TableFormat, writeTable } from '../../spreadsheets/write-table'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { withRecords } from '../with-profile'
import { written } from '../written'

/**
 * `applicants write BUNDLE|--profile DIR --out FILE.csv|FILE.xlsx [--columns own|usa-staffing]`: the applicants with
 * what became of them. Throws `command-line.csv-or-xlsx`, `command-line.unknown-columns`.
 */
export const applicantsWrite: CliCommand = {
  name: 'applicants write',
  files: '[BUNDLE]',
  options: { out: 'required', columns: 'optional', ...KEY_OPTIONS, profile: 'optional', action: 'optional' },
  writes: 'FILE',
  summary: 'command-line.applicants-write',
  run: async (input) => {
    const format = formatOf(input.out)
    const columns = columnsOf(input.columns)
    const table = await withRecords(input, async ({ action, records, revision, viewer }) =>
      applicantsTable(records, action, columns, { viewer, contentOf: reviewsIn(revision) }),
    )
    const file = await publishFile(input.out, [await writeTable(table, format)])
    return written([file], { columns, applicants: table.length - 1 })
  },
}

function formatOf(path: string): TableFormat {
  const ending = /\.(csv|xlsx)$/i.exec(path)?.[1]?.toLowerCase()
  if (ending === 'csv' || ending === 'xlsx') return ending
  throw new AppError('command-line.csv-or-xlsx')
}

function columnsOf(text = 'own'): TableColumns {
  const columns = TableColumns.safeParse(text)
  if (columns.success) return columns.data
  throw new AppError('command-line.unknown-columns', '', {
    columns: text,
    known: TableColumns.options.join(', '),
  })
}
