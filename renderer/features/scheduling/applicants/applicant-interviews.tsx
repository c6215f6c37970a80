import { Anchor, Button, Table, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { interviewRows } from '#shared/domain/scheduling/interview-rows'
import type { Id } from '#shared/kernel/ids'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { Section } from '../../../components/section'
import { panelText } from '../interviews/interview-columns'
import { InterviewDialog, type InterviewDialogFor } from '../interviews/interview-dialog'
import type { WholeSchedule } from '../interviews/use-schedule'

interface ApplicantInterviewsProps {
  readonly action: Id
  readonly applicant: Id
  readonly schedule: WholeSchedule
}

/** The interviews of one applicant, each a way into its room. */
export function ApplicantInterviews({ action, applicant, schedule }: ApplicantInterviewsProps) {
  const [dialog, setDialog] = useState<InterviewDialogFor>()
  const rows = interviewRows(schedule).filter((row) => row.applicant === applicant)
  return (
    <Section
      title={message('applicant.interviews')}
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => setDialog({ applicant })}
        >
          {message('applicant.interviews.add')}
        </Button>
      }
    >
      {rows.length === 0 ? (
        <Text size="sm">{message('applicant.interviews.none')}</Text>
      ) : (
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing={4} aria-label={message('applicant.interviews')}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{message('applicant.interviews.when')}</Table.Th>
                <Table.Th>{message('applicant.interviews.round')}</Table.Th>
                <Table.Th>{message('applicant.interviews.panel')}</Table.Th>
                <Table.Th>{message('applicant.interviews.status')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {rows.map(({ id, slot, round, panel, status }) => (
                <Table.Tr key={id}>
                  <Table.Td>
                    <Anchor component={Link} href={paths.room(action, id)} size="sm">
                      {slot === undefined ? message('interviews.no-time') : formatSlot(slot)}
                    </Anchor>
                  </Table.Td>
                  <Table.Td>{round}</Table.Td>
                  <Table.Td>{panelText(panel)}</Table.Td>
                  <Table.Td>{message(`status.${status}`)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <InterviewDialog action={action} of={dialog} onClose={() => setDialog(undefined)} />
    </Section>
  )
}
