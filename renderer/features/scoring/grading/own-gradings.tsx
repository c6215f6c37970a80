import { Anchor, Badge, Button, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { formatDateTimeWithZone, instantOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { PagedTable } from '../../../components/paged-table'
import { Section } from '../../../components/section'
import { DueIn } from '../due/due-in'
import { nextToDo, ownLines, ownSeat, roleName } from '../review/round-words'
import type { GradingState } from './grading-state'
import { gradedAs, seatText, SEAT_COLORS, stateOf } from './grading-words'

/** The work that was dealt to whoever sits here, and where to go on. */
export function OwnGradings({ grading }: { readonly grading: GradingState }) {
  const { action, assessment } = grading
  const own = ownLines(grading).map((line) => ({ line, seat: ownSeat(grading, line) }))
  const done = own.filter(({ seat }) => seat !== undefined && stateOf(grading, seat) !== 'to-do').length
  const next = nextToDo(grading, undefined)
  const until = assessment.gradeBy
  const due = until === null ? undefined : instantOf(until.at, until.zone)
  return (
    <Section
      title={message('grading.own')}
      actions={
        next === undefined ? undefined : (
          <Button component={Link} href={paths.sheet(action, next)} size="sm">
            {message(done === 0 ? 'grading.own.start' : 'grading.own.go-on')}
          </Button>
        )
      }
    >
      <Text size="sm" role="status">
        {message('grading.own.done', { done, count: own.length })}
        {until === null || due === undefined
          ? ''
          : ` ${message('grading.own.due', { time: formatDateTimeWithZone(due, until.zone) })}`}
      </Text>
      {due === undefined || done === own.length ? null : <DueIn due={due} />}
      <PagedTable
        rows={own}
        heads={[
          message('review.column.applicant'),
          message('review.column.roles'),
          message('review.column.state'),
        ]}
        minWidth={480}
        label={message('grading.own')}
      >
        {({ line, seat }) => (
          <Table.Tr key={line.review.id}>
            <Table.Th scope="row" fw={400} style={{ whiteSpace: 'nowrap' }}>
              <Anchor component={Link} href={paths.sheet(action, line.review.id)} size="sm">
                {gradedAs(grading, line.review.applicant)}
              </Anchor>
            </Table.Th>
            <Table.Td>{line.review.roles.map((role) => roleName(grading, role)).join(', ')}</Table.Td>
            <Table.Td>
              {seat === undefined ? null : (
                <Badge
                  variant="light"
                  c="var(--mantine-color-text)"
                  color={SEAT_COLORS[stateOf(grading, seat)]}
                  miw="max-content"
                >
                  {seatText(grading, seat)}
                </Badge>
              )}
              {seat?.returned === undefined ? null : (
                <Text size="xs" mt={2}>
                  {seat.returned.reasons}
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Section>
  )
}
