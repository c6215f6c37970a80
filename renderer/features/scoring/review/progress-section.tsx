import { Progress, Table } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { msOf, type Instant } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'
import { Section } from '../../../components/section'
import type { SeatLine } from '#shared/domain/scoring/review/round-reviews'
import { seatState, timeText } from './round-words'
import type { SeatedRound } from '#shared/domain/scoring/review/dealt-round'

/** Time goes on: what was not due becomes late. */
const EVERY_MS = 60_000

interface PersonProgress {
  readonly person: Id
  readonly dealt: number
  readonly submitted: number
  readonly returned: number
  /** What is to do although its time is over. */
  readonly late: number
  /** Milliseconds over all that was submitted and is on this laptop. */
  readonly time: number
  readonly timed: number
}

interface ProgressSectionProps<Content> {
  readonly round: SeatedRound<SeatLine<Content>>
  /** Milliseconds. */
  readonly timeOf: (content: Content) => number
  /** Until when all is to be submitted; null where no time is set. */
  readonly due: Instant | null
}

/** How far each reviewer or grader is, and how long they took. */
export function ProgressSection<Content>({ round, timeOf, due }: ProgressSectionProps<Content>) {
  const nowMs = useNowMs(EVERY_MS)
  const isOver = due !== null && msOf(due) < nowMs
  const people = progressOf(round, timeOf, isOver)
  return (
    <Section title={message('review.progress')}>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={4} maw={960} aria-label={message('review.progress')}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{message('review.column.sme')}</Table.Th>
              <Table.Th>{message('review.column.submitted')}</Table.Th>
              <Table.Th w={160} aria-hidden />
              <Table.Th ta="right">{message('review.column.returned')}</Table.Th>
              {due === null ? null : <Table.Th ta="right">{message('checks.late')}</Table.Th>}
              <Table.Th ta="right">{message('review.column.time')}</Table.Th>
              <Table.Th ta="right">{message('review.column.time-each')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map(({ person, dealt, submitted, returned, late, time, timed }) => (
              <Table.Tr key={person}>
                <Table.Th scope="row" fw={400}>
                  {round.names.get(person) ?? message('review.person-gone')}
                </Table.Th>
                <Table.Td>{message('review.of', { done: submitted, count: dealt })}</Table.Td>
                <Table.Td aria-hidden>
                  <Progress value={(100 * submitted) / Math.max(1, dealt)} aria-label={String(submitted)} />
                </Table.Td>
                <Table.Td ta="right">{returned}</Table.Td>
                {due === null ? null : (
                  <Table.Td ta="right" fw={late > 0 ? 700 : 400}>
                    {late}
                  </Table.Td>
                )}
                <Table.Td ta="right">{timeText(time)}</Table.Td>
                <Table.Td ta="right">{timed === 0 ? '' : timeText(time / timed)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Section>
  )
}

function progressOf<Content>(
  { lines, names }: SeatedRound<SeatLine<Content>>,
  timeOf: (content: Content) => number,
  isOver: boolean,
): readonly PersonProgress[] {
  const seats = lines.flatMap((line) => line.seats)
  const people = [...new Set(seats.map(({ person }) => person))]
  return people
    .map((person) => {
      const own = seats.filter((seat) => seat.person === person)
      const times = own.flatMap(({ content }) => (content === undefined ? [] : [timeOf(content)]))
      return {
        person,
        dealt: own.length,
        submitted: own.filter(({ submission }) => submission !== undefined).length,
        returned: own.filter((seat) => seatState(seat) === 'returned').length,
        late: isOver ? own.filter((seat) => seatState(seat) === 'to-do').length : 0,
        time: times.reduce((sum, each) => sum + each, 0),
        timed: times.length,
      }
    })
    .sort((a, b) => ((names.get(a.person) ?? '') < (names.get(b.person) ?? '') ? -1 : 1))
}
