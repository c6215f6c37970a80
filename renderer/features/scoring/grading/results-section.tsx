import { Anchor, Button, Table, Text, VisuallyHidden } from '@mantine/core'
import { Link } from 'wouter'
import { gradedOutcome } from '#shared/domain/scoring/grading/graded-outcome'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { WrittenNote } from '../../../app/written-note'
import { ErrorNote } from '../../../components/error-note'
import { PagedTable } from '../../../components/paged-table'
import { Section } from '../../../components/section'
import { calledFor, linesByName } from '../review/round-words'
import { useBreakTies } from '../review/use-break-ties'
import { frozenRatingLines } from '../sheet/rating-words'
import { GradedOutcome } from './graded-outcome'
import type { GradingLine, GradingState } from './grading-state'
import { seatText } from './grading-words'
import { useGradingPackets } from './use-grading-packets'

/** What each grader gave and what it comes to, as far as HR may see it, and the way to the check of each sheet. */
export function ResultsSection({ grading }: { readonly grading: GradingState }) {
  const rows = linesByName(grading)
  // The place of a third who recused themselves is filled by dealing, as the others'.
  const tied = rows.filter(
    ({ review, seats }) => review.third === null && gradedOutcome(seats)?.settled === 'differ',
  )
  const { task, go } = useBreakTies(grading, tied)
  const packets = useGradingPackets(grading)
  return (
    <Section
      title={message('grading.results')}
      actions={
        tied.length === 0 ? undefined : (
          <Button size="sm" loading={task.busy} onClick={go}>
            {message('review.ties.go', { count: tied.length })}
          </Button>
        )
      }
    >
      <ErrorNote error={task.error ?? packets.task.error} />
      <WrittenNote written={packets.written} />
      <PagedTable
        rows={rows}
        heads={[
          message('review.column.applicant'),
          message('grading.column.graders'),
          message('grading.column.result'),
          <VisuallyHidden key="packet">{message('grading.packet')}</VisuallyHidden>,
        ]}
        minWidth={720}
        label={message('grading.results')}
      >
        {(line) => (
          <Table.Tr key={line.review.id}>
            <Table.Th scope="row" fw={400}>
              {calledFor(grading, line.review.applicant, false)}
            </Table.Th>
            <Table.Td>
              {line.seats.map((seat) => (
                <Text size="sm" key={seat.person}>
                  {message('review.seat', {
                    name: grading.names.get(seat.person) ?? message('review.person-gone'),
                    state: seatText(grading, seat),
                  })}
                </Text>
              ))}
            </Table.Td>
            <Table.Td>
              <Result grading={grading} line={line} />
            </Table.Td>
            <Table.Td ta="right">
              <Button
                size="compact-sm"
                variant="default"
                disabled={packets.task.busy}
                aria-label={message('grading.packet-of', {
                  name: calledFor(grading, line.review.applicant, false),
                })}
                onClick={() => packets.save(line)}
              >
                {message('grading.packet')}
              </Button>
            </Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Section>
  )
}

function Result({ grading, line }: { readonly grading: GradingState; readonly line: GradingLine }) {
  const seats = line.seats.filter(({ recused }) => !recused)
  const submitted = seats.filter(({ submission }) => submission !== undefined)
  if (submitted.length < seats.length) {
    return (
      <Text size="sm" c="dimmed">
        {message('grading.results.open', { done: submitted.length, count: seats.length })}
      </Text>
    )
  }
  if (line.hidden) {
    return (
      <Text size="sm" c="dimmed">
        {message('grading.results.hidden')}
      </Text>
    )
  }
  const outcome = gradedOutcome(seats)
  const third =
    grading.names.get(seats.find((seat) => seat.third)?.person ?? '') ?? message('review.person-gone')
  const competencies = seats.flatMap(({ content }) => content?.competencies ?? [])
  return (
    <>
      {outcome === undefined ? null : (
        <GradedOutcome outcome={outcome} competencies={competencies} third={third} />
      )}
      <Given grading={grading} line={line} />
    </>
  )
}

function Given({ grading, line }: { readonly grading: GradingState; readonly line: GradingLine }) {
  return line.seats.map(({ person, recused, content, submission }) => {
    if (recused) return null
    const name = grading.names.get(person) ?? message('review.person-gone')
    if (content === undefined) {
      return (
        <Text size="sm" c="dimmed" key={person}>
          {message('grading.results.closed')}
        </Text>
      )
    }
    return (
      <div key={person}>
        <Anchor
          component={Link}
          href={paths.check(grading.action, line.review.id, submission?.revision ?? '')}
          aria-label={message('grading.given-by', {
            name,
            applicant: calledFor(grading, line.review.applicant, false),
          })}
          size="sm"
        >
          {name}
        </Anchor>
        <Text size="sm">{frozenRatingLines(content).join(' ')}</Text>
      </div>
    )
  })
}
