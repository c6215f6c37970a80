import { Table, Text, VisuallyHidden } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { PagedTable } from '../../../components/paged-table'
import { Section } from '../../../components/section'
import { RedactedCopy } from './redacted-copy'
import { calledFor } from './round-words'
import { useNamesCheck, type FilesRead } from './use-names-check'
import type { DealtRound } from '#shared/domain/scoring/review/dealt-round'

interface NamesCheckProps {
  readonly round: DealtRound
  readonly filesOf: FilesRead
  /** The messages that speak of what is read, and by whom. */
  readonly words: 'review' | 'grading'
}

/** Which files tell those who judge a name that Evenhand cannot cover: HR may supply another copy. */
export function NamesCheck({ round, filesOf, words }: NamesCheckProps) {
  const { checked, count, problems } = useNamesCheck(round, filesOf)
  return (
    <Section title={message('review.names')}>
      <Text size="sm" id="review-names" role="status">
        {checked < count
          ? message(`${words}.names.checking`, { checked, count })
          : problems.length === 0
            ? message(`${words}.names.all-hidden`)
            : message(`${words}.names.about`, { count: problems.length })}
      </Text>
      {problems.length === 0 ? null : (
        <PagedTable
          rows={problems}
          heads={[
            message('review.column.applicant'),
            message('review.column.file'),
            message('review.column.why'),
            <VisuallyHidden key="copy">{message('review.names.copy')}</VisuallyHidden>,
          ]}
          minWidth={760}
          labelledBy="review-names"
        >
          {({ applicant, paper, why }) => (
            <Table.Tr key={paper.id}>
              <Table.Th scope="row" fw={400}>
                {calledFor(round, applicant, false)}
              </Table.Th>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>{paper.name}</Table.Td>
              <Table.Td>{message(`review.names.${why}`)}</Table.Td>
              <Table.Td>
                <RedactedCopy action={round.action} paper={paper} name={calledFor(round, applicant, false)} />
              </Table.Td>
            </Table.Tr>
          )}
        </PagedTable>
      )}
    </Section>
  )
}
