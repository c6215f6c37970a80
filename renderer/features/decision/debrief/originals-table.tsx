import { Table, Text } from '@mantine/core'
import type { DebriefRater } from '#shared/domain/decision/debrief-material'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { PrintedQuotes } from '../../scoring/sheet/passages/printed-quotes'
import classes from './debrief.module.css'

interface OriginalsTableProps {
  /** In the order in which they speak. */
  readonly raters: readonly DebriefRater[]
  readonly competency: Id
  readonly name: string
}

/** What each rater gave before anybody talked, with the applicant's words and their own for it. */
export function OriginalsTable({ raters, competency, name }: OriginalsTableProps) {
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table aria-label={message('debrief.each', { name })} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="12rem">{message('debrief.rater')}</Table.Th>
            <Table.Th w="9rem">{message('debrief.rating')}</Table.Th>
            <Table.Th>{message('debrief.evidence')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {raters.map(({ id, name: rater, senior, sheet }) => {
            const rating = sheet.ratings[competency]
            return (
              <Table.Tr key={id} style={{ verticalAlign: 'top' }}>
                <Table.Th scope="row" fw={400}>
                  {rater}
                  {senior ? (
                    <Text size="xs" c="dimmed">
                      {message('debrief.senior')}
                    </Text>
                  ) : null}
                </Table.Th>
                <Table.Td fw={600}>
                  {rating === undefined ? message('debrief.no-rating') : message(`rating.${rating}`)}
                </Table.Td>
                <Table.Td className={classes['words'] ?? ''}>
                  <PrintedQuotes sheet={sheet} competency={competency} />
                  {evidenceOf(sheet, competency)}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

function evidenceOf({ evidence, passages }: SheetRevision, competency: Id): string {
  const tied = passages.some((passage) => passage.competency === competency)
  return evidence[competency] ?? (tied ? '' : message('debrief.no-evidence'))
}
