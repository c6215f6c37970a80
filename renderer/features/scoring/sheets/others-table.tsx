import { Table } from '@mantine/core'
import type { Hash } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'
import { contentOf } from '../sheet/load-sheet'
import { PagedRows } from './paged-rows'
import type { OtherSheetRow } from './sheet-rows'
import { StateBadge } from './state-badge'

interface OthersTableProps {
  readonly rows: readonly OtherSheetRow[]
  readonly zone: ZoneId
}

/** The sheets that others submitted; a rating only where it cannot sway one's own any more. */
export function OthersTable({ rows, zone }: OthersTableProps) {
  return (
    <PagedRows rows={rows}>
      {(shown) => (
        <Table.ScrollContainer minWidth={560}>
          <Table aria-labelledby="sheets-others" verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{message('scoring.sheets.applicant')}</Table.Th>
                <Table.Th>{message('scoring.sheets.round')}</Table.Th>
                <Table.Th>{message('scoring.sheets.rater')}</Table.Th>
                <Table.Th>{message('scoring.sheets.state')}</Table.Th>
                <Table.Th>{message('scoring.sheets.rating')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((row) => (
                <Table.Tr key={row.revision}>
                  <Table.Td>{row.applicant}</Table.Td>
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
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </PagedRows>
  )
}

/** The rating that a revision holds, where its file is on this laptop. */
function Rating({ revision }: { readonly revision: Hash }) {
  const { data } = useSession()
  const rating = useLive(async () => {
    const text = await data.files.revision(revision)
    const content = text === undefined ? undefined : contentOf(text, revision)
    if (content === undefined) return message('scoring.sheets.not-here')
    if (content.interviewRating === null) return message('scoring.sheets.no-rating')
    return message(`interview-rating.${content.interviewRating}`)
  }, [data, revision])
  return <>{rating ?? ''}</>
}
