import { Progress, Table } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { Section } from '../../../components/section'
import { seatState, timeText } from './round-words'
import type { RoundState } from './round-state'

interface PersonProgress {
  readonly person: Id
  readonly dealt: number
  readonly submitted: number
  readonly returned: number
  /** Milliseconds over all that was submitted and is on this laptop. */
  readonly time: number
  readonly timed: number
}

/** How far each reviewer is, and how long they took. */
export function ProgressSection({ round }: { readonly round: RoundState }) {
  const people = progressOf(round)
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
              <Table.Th ta="right">{message('review.column.time')}</Table.Th>
              <Table.Th ta="right">{message('review.column.time-each')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {people.map(({ person, dealt, submitted, returned, time, timed }) => (
              <Table.Tr key={person}>
                <Table.Td>{round.names.get(person) ?? message('review.person-gone')}</Table.Td>
                <Table.Td>{message('review.of', { done: submitted, count: dealt })}</Table.Td>
                <Table.Td aria-hidden>
                  <Progress value={(100 * submitted) / Math.max(1, dealt)} aria-label={String(submitted)} />
                </Table.Td>
                <Table.Td ta="right">{returned}</Table.Td>
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

function progressOf({ lines, names }: RoundState): readonly PersonProgress[] {
  const seats = lines.flatMap((line) => line.seats)
  const people = [...new Set(seats.map(({ person }) => person))]
  return people
    .map((person) => {
      const own = seats.filter((seat) => seat.person === person)
      const times = own.flatMap(({ content }) => content?.timeUsed ?? [])
      return {
        person,
        dealt: own.length,
        submitted: own.filter(({ submission }) => submission !== undefined).length,
        returned: own.filter((seat) => seatState(seat) === 'returned').length,
        time: times.reduce((sum, each) => sum + each, 0),
        timed: times.length,
      }
    })
    .sort((a, b) => ((names.get(a.person) ?? '') < (names.get(b.person) ?? '') ? -1 : 1))
}
