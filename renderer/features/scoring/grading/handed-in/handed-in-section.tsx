import { Badge, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core'
import { useMemo, useState } from 'react'
import { isGradable, isLate } from '#shared/domain/scoring/grading/handed-in'
import { workFiles } from '#shared/domain/scoring/grading/work-files'
import { compareByName } from '#shared/domain/scheduling/names'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, instantOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { PagedTable } from '../../../../components/paged-table'
import { Section } from '../../../../components/section'
import { numberedName } from '../../review/reviewed-as'
import type { GradingState } from '../grading-state'
import { cameText } from './came-text'
import { HandedInDialog } from './handed-in-dialog'

/** What came in from each applicant, and when; HR records it. */
export function HandedInSection({ grading }: { readonly grading: GradingState }) {
  const { assessment, handedIn, papers, round, sources } = grading
  const [shown, setShown] = useState<Id>()
  const rows = useMemo(
    () =>
      sources.applicants
        .filter(({ id }) => (sources.leftOut.get(id) ?? 'not-handed-in') === 'not-handed-in')
        .sort(compareByName),
    [sources],
  )
  const { due } = assessment
  return (
    <Section title={message('grading.handed-in')}>
      <Text size="sm" role="status">
        {due === null
          ? message('grading.handed-in.no-due')
          : message('grading.handed-in.due', {
              time: formatDateTimeWithZone(instantOf(due.at, due.zone), due.zone),
            })}{' '}
        {message('grading.handed-in.count', {
          done: rows.filter(({ id }) => isGradable(handedIn.get(id))).length,
          count: rows.length,
        })}
      </Text>
      <PagedTable
        rows={rows}
        heads={[
          message('review.column.applicant'),
          message('grading.column.came'),
          message('grading.column.work'),
          <VisuallyHidden key="record">{message('grading.record')}</VisuallyHidden>,
        ]}
        minWidth={720}
        label={message('grading.handed-in')}
      >
        {(applicant) => {
          const known = handedIn.get(applicant.id)
          const name = numberedName(applicant)
          const own = papers.filter((paper) => paper.applicant === applicant.id)
          const count = workFiles(own, round.id).length
          return (
            <Table.Tr key={applicant.id}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td>
                <Group gap={6}>
                  <Text size="sm" {...(known === undefined ? { c: 'dimmed' } : {})}>
                    {cameText(known)}
                  </Text>
                  {known !== undefined && isLate(known, due) ? (
                    <Badge size="sm" color="red" variant="light" c="var(--mantine-color-error)">
                      {message('grading.late')}
                    </Badge>
                  ) : null}
                  {(known?.extraMinutes ?? 0) > 0 ? (
                    <Text size="xs">{message('grading.extra', { count: known?.extraMinutes ?? 0 })}</Text>
                  ) : null}
                </Group>
              </Table.Td>
              <Table.Td>
                {count === 0 ? message('grading.no-file') : message('grading.files', { count })}
              </Table.Td>
              <Table.Td ta="right">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={message('grading.record-of', { name })}
                  onClick={() => setShown(applicant.id)}
                >
                  {message('grading.record')}
                </Button>
              </Table.Td>
            </Table.Tr>
          )
        }}
      </PagedTable>
      <HandedInDialog
        grading={grading}
        applicant={rows.find(({ id }) => id === shown)}
        onClose={() => setShown(undefined)}
      />
    </Section>
  )
}
