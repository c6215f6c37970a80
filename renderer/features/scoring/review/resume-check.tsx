import { Table, Text, VisuallyHidden } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { PagedTable } from '../../../components/paged-table'
import { Section } from '../../../components/section'
import { RedactedCopy } from './redacted-copy'
import { calledFor } from './round-words'
import { useResumeCheck } from './use-resume-check'
import type { RoundState } from './round-state'

/** Which résumés tell reviewers a name that Evenhand cannot cover: HR may supply another copy. */
export function ResumeCheck({ round }: { readonly round: RoundState }) {
  const { checked, count, problems } = useResumeCheck(round)
  return (
    <Section title={message('review.names')}>
      <Text size="sm" id="review-names" role="status">
        {checked < count
          ? message('review.names.checking', { checked, count })
          : problems.length === 0
            ? message('review.names.all-hidden')
            : message('review.names.about', { count: problems.length })}
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
              <Table.Td>{calledFor(round, applicant, false)}</Table.Td>
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
