import { Badge, Group, Modal, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import type { ReviewLine, ReviewSeat } from '#shared/domain/scoring/review/round-reviews'
import type { ReviewRevision } from '#shared/domain/scoring/review/review-revision'
import { message } from '#shared/messages/catalogue'
import { ReturnReview } from './return-review'
import { calledFor, outcomeText, roleName, seatState, timeText } from './round-words'
import type { RoundState } from '#shared/domain/scoring/review/dealt-round'

interface ReviewDialogProps {
  readonly round: RoundState
  readonly line: ReviewLine | undefined
  readonly onClose: () => void
}

/** What each reviewer of one résumé found, side by side; a justification can be given back. */
export function ReviewDialog({ round, line, onClose }: ReviewDialogProps) {
  return (
    <Modal
      opened={line !== undefined}
      onClose={onClose}
      title={line === undefined ? '' : calledFor(round, line.review.applicant, false)}
      size={980}
      yOffset="4dvh"
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      {line === undefined ? null : (
        <Stack gap="sm">
          {[...line.outcomes].map(([role, outcome]) => (
            <Text size="sm" key={role}>
              <b>{roleName(round, role)}</b>: {outcomeText(round, line, outcome)}
            </Text>
          ))}
          <SimpleGrid cols={{ base: 1, sm: line.seats.length }} spacing="sm">
            {line.seats.map((seat) => (
              <SeatCard key={seat.person} round={round} line={line} seat={seat} />
            ))}
          </SimpleGrid>
        </Stack>
      )}
    </Modal>
  )
}

/** Why nothing shows of what a reviewer found. */
const CONTENT_LACKS = {
  'to-do': 'review.not-yet',
  returned: 'review.not-here',
  submitted: 'review.not-here',
  recused: 'review.seat-recused',
} as const

interface SeatCardProps {
  readonly round: RoundState
  readonly line: ReviewLine
  readonly seat: ReviewSeat
}

function SeatCard({ round, line, seat }: SeatCardProps) {
  const { content, submission } = seat
  const name = round.names.get(seat.person) ?? message('review.person-gone')
  return (
    <Paper withBorder p="sm" component="section" aria-label={name}>
      <Stack gap="xs">
        <Group justify="space-between">
          <Title order={3}>{name}</Title>
          <Badge
            miw="max-content"
            variant="light"
            c="var(--mantine-color-text)"
            color={seat.returned === undefined ? 'ink' : 'orange'}
          >
            {message(`review.state.${seatState(seat)}`)}
          </Badge>
        </Group>
        {seat.third ? <Text size="sm">{message('review.is-third')}</Text> : null}
        {content === undefined ? (
          <Text size="sm" c="dimmed">
            {message(CONTENT_LACKS[seatState(seat)])}
          </Text>
        ) : (
          <Content round={round} content={content} />
        )}
        {seat.returned === undefined ? null : (
          <Text size="sm">{message('review.returned-because', { reasons: seat.returned.reasons })}</Text>
        )}
        {submission === undefined || seat.returned !== undefined || content === undefined ? null : (
          <ReturnReview action={round.action} review={line.review.id} revision={submission.revision} />
        )}
      </Stack>
    </Paper>
  )
}

function Content({ round, content }: { readonly round: RoundState; readonly content: ReviewRevision }) {
  const { competencies, findings, evidence, outcomes, experience, justification, timeUsed } = content
  return (
    <>
      {Object.entries(outcomes).map(([role, outcome]) => (
        <Text size="sm" key={role}>
          <b>{roleName(round, role)}</b>: {message(`review.choice.${outcome}`)}
        </Text>
      ))}
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {justification}
      </Text>
      <Stack gap={2}>
        {competencies.map(({ id, name }) => (
          <Text size="sm" key={id}>
            {message(`review.found.${findings[id] ?? 'not-met'}`, { name })}
            {(evidence[id] ?? '') === ''
              ? ''
              : ` ${message('review.evidence-is', { text: evidence[id] ?? '' })}`}
          </Text>
        ))}
        {experience === null ? null : (
          <Text size="sm">
            {message(`review.found.${experience}`, {
              name: message('review.experience', { weeks: content.action.settings.weeksOfExperience }),
            })}
          </Text>
        )}
      </Stack>
      {timeUsed === 0 ? null : (
        <Text size="xs" c="dimmed">
          {message('review.took', { time: timeText(timeUsed) })}
        </Text>
      )}
    </>
  )
}
