import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { IconHourglassLow, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react'
import { overallWarning, partWarning } from '#shared/domain/interview/time-budget'
import { formatElapsed } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'
import classes from './room.module.css'
import { RoomKey } from './room-key'
import { keyShortcuts } from './room-keys'
import type { RoomState } from './use-room'

/** Time used overall and for this part, each against its minutes. It informs in words; it never alarms. */
export function RoomClock({ state }: { readonly state: RoomState }) {
  const { clock, part, parts, ended } = state
  useNowMs(1000)
  const minutes = parts.reduce((sum, each) => sum + each.minutes, 0)
  return (
    <Stack className={classes['clock'] ?? ''} gap={6}>
      <Used label={message('interview.clock.overall')} used={clock.total} minutes={minutes} />
      <Used label={message('interview.clock.part')} used={clock.of(part.id)} minutes={part.minutes} />
      <div role="status">
        {warnings(clock.total, minutes, clock.of(part.id), part.minutes).map((words) => (
          <Group key={words} gap={4} wrap="nowrap" align="flex-start">
            <IconHourglassLow size={13} aria-hidden style={{ flexShrink: 0, marginTop: 3 }} />
            <Text size="xs">{words}</Text>
          </Group>
        ))}
      </div>
      {ended ? null : (
        <Button
          size="compact-sm"
          variant={clock.running ? 'default' : 'filled'}
          leftSection={
            clock.running ? (
              <IconPlayerPause size={14} aria-hidden />
            ) : (
              <IconPlayerPlay size={14} aria-hidden />
            )
          }
          rightSection={<RoomKey does="interview.keys.pause" />}
          justify="space-between"
          aria-keyshortcuts={keyShortcuts('interview.keys.pause')}
          onClick={state.togglePause}
        >
          {message(clock.running ? 'interview.clock.pause' : 'interview.clock.resume')}
        </Button>
      )}
    </Stack>
  )
}

/** The same words as long as they hold, so that a screen reader says each once. */
function warnings(total: number, minutes: number, ofPart: number, partMinutes: number): readonly string[] {
  const overall = overallWarning(total, minutes)
  const part = partWarning(ofPart, partMinutes)
  return [
    ...(overall === undefined ? [] : [message(`interview.clock.warning.${overall}`)]),
    ...(part === undefined ? [] : [message('interview.clock.warning.part')]),
  ]
}

interface UsedProps {
  readonly label: string
  /** Milliseconds. */
  readonly used: number
  readonly minutes: number
}

function Used({ label, used, minutes }: UsedProps) {
  const time = message('interview.clock.of', { used: formatElapsed(used), minutes })
  return (
    <div>
      <Group justify="space-between" gap={4} wrap="nowrap">
        <Text size="xs" style={{ whiteSpace: 'nowrap' }}>
          {label}
        </Text>
        <Text size="xs" fw={600} style={{ whiteSpace: 'nowrap' }}>
          {time}
        </Text>
      </Group>
      <Progress
        size={4}
        color="gray"
        value={Math.min(100, (used / Math.max(1, minutes * 60_000)) * 100)}
        aria-hidden
      />
    </div>
  )
}
