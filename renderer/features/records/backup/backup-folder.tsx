import { Button, Group, Text } from '@mantine/core'
import { message } from '#shared/messages/catalogue'

interface BackupFolderProps {
  readonly folder: string | null
  readonly busy: boolean
  readonly onChoose: () => void
}

/** Where backups go; asked the first time, and may be changed. */
export function BackupFolder({ folder, busy, onChoose }: BackupFolderProps) {
  return (
    <Group gap="sm" justify="space-between" wrap="nowrap">
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {folder === null ? message('backup.folder.none') : message('backup.folder', { folder })}
      </Text>
      <Button
        size="compact-sm"
        variant={folder === null ? 'filled' : 'default'}
        style={{ flexShrink: 0 }}
        disabled={busy}
        onClick={onChoose}
      >
        {message(folder === null ? 'backup.folder.choose' : 'backup.folder.change')}
      </Button>
    </Group>
  )
}
