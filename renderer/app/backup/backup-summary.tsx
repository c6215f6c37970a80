import { Button, Group, Stack, Text } from '@mantine/core'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../session'
import { useBackup } from './backup-context'
import { onlyHereText } from './only-here-text'
import { useBackupState } from './use-backup-state'

/** What exists on this laptop alone, when it was last backed up, and the button for it. */
export function BackupSummary() {
  const { identity } = useSession()
  const { backUp } = useBackup()
  const state = useBackupState()
  if (state === undefined) return null
  const { last, onlyHere } = state
  return (
    <Group gap="md" justify="space-between" wrap="nowrap">
      <Stack gap={0}>
        <Text size="sm" fw={onlyHere.interviews > 0 ? 600 : 400}>
          {onlyHereText(onlyHere)}
        </Text>
        <Text size="xs" c="dimmed">
          {last === null
            ? message('backup.never')
            : message('backup.last', { time: formatDateTimeWithZone(last.at, identity.profile.zone) })}
        </Text>
      </Stack>
      <Button size="compact-sm" variant="default" style={{ flexShrink: 0 }} onClick={backUp}>
        {message('backup.write')}
      </Button>
    </Group>
  )
}
