import { Table, Text } from '@mantine/core'
import type { DebriefRater } from '#shared/domain/decision/debrief-material'
import { wordsFor } from '#shared/domain/decision/words-for'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { QuotedWords } from '../quoted-words'
import classes from './debrief.module.css'

interface OriginalsTableProps {
  /** In the order in which they speak. */
  readonly raters: readonly Pick<DebriefRater, 'id' | 'name' | 'senior' | 'sheet'>[]
  readonly competency: Id
  readonly name: string
}

/** What each rater gave before anybody talked, with the applicant's words and their own for it. */
export function OriginalsTable({ raters, competency, name }: OriginalsTableProps) {
  return (
    <Table.ScrollContainer minWidth={400} scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}>
      <Table aria-label={message('debrief.each', { name })} verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w="26%">{message('debrief.rater')}</Table.Th>
            <Table.Th w="18%">{message('debrief.rating')}</Table.Th>
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
                  <Evidence sheet={sheet} competency={competency} />
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}

interface EvidenceProps {
  readonly sheet: DebriefRater['sheet']
  readonly competency: Id
}

/** What a rater wrote for a rating, and the applicant's words that they tied to it. */
function Evidence({ sheet, competency }: EvidenceProps) {
  const written = (sheet.evidence[competency] ?? '').trim()
  const words = wordsFor(sheet, competency)
  return (
    <>
      {written === '' && words.length > 0 ? null : written || message('debrief.no-evidence')}
      {words.map((each) => (
        <QuotedWords key={`${each.question} ${each.quote}`} words={each} />
      ))}
    </>
  )
}
