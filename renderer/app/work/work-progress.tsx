import { Button, Group, Progress, Stack, Text } from '@mantine/core'
import { formatElapsed } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { fileSize } from '../../components/file-size'
import type { LongWork } from './use-work'

interface WorkProgressProps {
  readonly work: Pick<LongWork, 'busy' | 'shown' | 'cancel'>
  /** What is being done. */
  readonly label: string
}

/** How far long work is, how long it still takes, and the way to end it. Nothing when none runs. */
export function WorkProgress({ work, label }: WorkProgressProps) {
  if (!work.busy || work.shown === undefined) return null
  const { done, total, leftMs } = work.shown
  const percent = total === 0 ? 100 : (done / total) * 100
  return (
    <Stack gap={4} maw={720}>
      <Group justify="space-between" gap="sm" wrap="nowrap">
        <Text size="sm">
          {leftMs === undefined
            ? message('work.done', { done: fileSize(done), total: fileSize(total) })
            : message('work.done-left', {
                done: fileSize(done),
                total: fileSize(total),
                left: formatElapsed(leftMs),
              })}
        </Text>
        <Button size="compact-sm" variant="default" onClick={work.cancel}>
          {message('work.cancel')}
        </Button>
      </Group>
      <Progress value={percent} aria-label={label} />
    </Stack>
  )
}
