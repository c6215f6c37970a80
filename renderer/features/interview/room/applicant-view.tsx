import { Modal, Stack, Text, Title } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { keysOf } from './room-keys'
import type { RoomPart } from './room-parts'

interface ApplicantViewProps {
  readonly opened: boolean
  readonly onClose: () => void
  /** The position's. */
  readonly title: string
  readonly part: RoomPart
  /** How many questions there are. */
  readonly count: number
}

/** Above everything, notifications included: nothing else of the program can be seen. */
const ON_TOP = 10_000

/** The only page that an applicant may see: the position and the question, nothing else. */
export function ApplicantView({ opened, onClose, title, part, count }: ApplicantViewProps) {
  return (
    <Modal.Root
      opened={opened}
      onClose={onClose}
      fullScreen
      zIndex={ON_TOP}
      transitionProps={{ duration: 0 }}
    >
      <Modal.Content aria-label={message('interview.safe.title')}>
        <Modal.Body h="100%" p="xl">
          <Stack h="100%" justify="space-between" maw="60rem" mx="auto">
            <Text size="lg" fw={600}>
              {title}
            </Text>
            <Stack gap="md" aria-live="polite">
              {part.kind === 'question' ? (
                <>
                  <Title order={2} fw={400} c="dimmed">
                    {message('interview.part.question-of', { number: part.number, count })}
                  </Title>
                  <Text fz="1.75rem" lh={1.4} style={{ whiteSpace: 'pre-wrap' }}>
                    {part.question.text}
                  </Text>
                </>
              ) : (
                <Text fz="1.75rem">{message('interview.safe.nothing')}</Text>
              )}
            </Stack>
            <Text size="xs" c="dimmed" tabIndex={-1} data-autofocus style={{ outline: 'none' }}>
              {message('interview.safe.back', { key: keysOf('interview.keys.hide')[0] ?? '' })}
            </Text>
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
