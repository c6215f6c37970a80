import { Table } from '@mantine/core'
import { frozenRatings } from '#shared/domain/scoring/frozen-ratings'
import type { Hash } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PagedTable } from '../../../components/paged-table'
import { useLive } from '../../../data/use-live'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import type { OtherSheetRow } from './sheet-rows'
import { StateBadge } from './state-badge'

interface OthersTableProps {
  readonly rows: readonly OtherSheetRow[]
  readonly zone: ZoneId
  readonly labelledBy: string
}

const HEADS = [
  'scoring.sheets.applicant',
  'scoring.sheets.round',
  'scoring.sheets.rater',
  'scoring.sheets.state',
  'scoring.sheets.rating',
] as const

/** The sheets that others submitted; a rating only where it cannot sway one's own any more. */
export function OthersTable({ rows, zone, labelledBy }: OthersTableProps) {
  return (
    <PagedTable rows={rows} heads={HEADS.map((head) => message(head))} minWidth={560} labelledBy={labelledBy}>
      {(row) => (
        <Table.Tr key={row.revision}>
          <Table.Th scope="row" fw={400}>
            {row.applicant}
          </Table.Th>
          <Table.Td>{row.round}</Table.Td>
          <Table.Td>{row.raterName}</Table.Td>
          <Table.Td>
            <StateBadge state={row.state} />{' '}
            {row.state.newest === undefined ? '' : formatDateTimeWithZone(row.state.newest.at, zone)}
          </Table.Td>
          <Table.Td>
            {row.ratingShown ? <Rating revision={row.revision} /> : message('scoring.sheets.hidden')}
          </Table.Td>
        </Table.Tr>
      )}
    </PagedTable>
  )
}

/** The rating that a revision holds, where its file is on this laptop. */
function Rating({ revision }: { readonly revision: Hash }) {
  const { data } = useSession()
  const rating = useLive(async () => {
    const text = await data.files.revision(revision)
    const content = text === undefined ? undefined : sheetContent(text, revision)
    if (content === undefined) return message('scoring.sheets.not-here')
    const lines = frozenRatings(content).map(({ role, value }) => {
      const said = message(`interview-rating.${value}`)
      return role === '' ? said : message('scoring.rating.for-role', { role, why: said })
    })
    return lines.length === 0 ? message('scoring.sheets.no-rating') : lines.join('; ')
  }, [data, revision])
  return <>{rating ?? ''}</>
}
