import { Group, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react'
import { memo, useState, useSyncExternalStore } from 'react'
import { formatClock } from '#shared/kernel/time'
import { errorMessage, message } from '#shared/messages/catalogue'
import { BackupSummary } from '../backup/backup-summary'
import type { SaveStatus } from '../../commands/save-status'
import { useSession } from '../session'
import { heardWords, nextHeard, type HeardStatus } from './heard-status'

/**
 * *Saving…*, *Saved 14:03:22*, or *Not saved* with the reason and what to do. A screen reader says by itself only that
 * something was not saved, that it is again, or that there is one copy only, each once: the rest changes with every word
 * that is typed.
 */
export function SaveIndicator() {
  const current = useSaveStatus()
  const [heard, setHeard] = useState<HeardStatus>('nothing')
  const next = nextHeard(heard, current)
  if (next !== heard) setHeard(next)
  return (
    <>
      <SaveState current={current} />
      <VisuallyHidden role="status">{heardWords(heard)}</VisuallyHidden>
    </>
  )
}

function SaveState({ current }: { readonly current: SaveStatus }) {
  if (current.kind === 'not-saved') {
    return (
      <Group gap={4} wrap="nowrap" role="alert" data-save="not-saved">
        <Reason text={errorMessage(current.error)} label={message('shell.not-saved')} />
      </Group>
    )
  }
  const Icon = current.kind === 'saving' ? IconLoader : IconCheck
  return (
    <Group gap={4} wrap="nowrap" data-save={current.kind}>
      <Icon size={14} aria-hidden />
      <SavedHere />
      {current.kind === 'saving' || current.warning === undefined ? null : (
        <Reason text={errorMessage(current.warning)} label={message('shell.one-copy')} />
      )}
    </Group>
  )
}

function useSaveStatus(): SaveStatus {
  const { status } = useSession()
  return useSyncExternalStore(status.subscribe, status.current)
}

/**
 * Saved here, and what of it is nowhere else. While somebody types, the status changes four times a second: then this
 * stays, and only its words change.
 */
const SavedHere = memo(() => (
  <Popover width={380} withArrow trapFocus>
    <Popover.Target>
      <UnstyledButton aria-description={message('shell.saved-where')}>
        <SavedWords />
      </UnstyledButton>
    </Popover.Target>
    <Popover.Dropdown>
      <BackupSummary />
    </Popover.Dropdown>
  </Popover>
))
SavedHere.displayName = 'SavedHere'

function SavedWords() {
  const { identity } = useSession()
  const current = useSaveStatus()
  return (
    <Text size="sm" style={{ whiteSpace: 'nowrap' }}>
      {wordsOf(current, identity.profile.zone)}
    </Text>
  )
}

function wordsOf(status: SaveStatus, zone: string): string {
  if (status.kind !== 'saved') return message('shell.saving')
  if (status.at === undefined) return message('shell.all-saved')
  return message('shell.saved-at', { time: formatClock(status.at, zone) })
}

function Reason({ label, text }: { readonly label: string; readonly text: string }) {
  return (
    <Popover width={360} withArrow defaultOpened>
      <Popover.Target>
        <UnstyledButton>
          <Group gap={4} wrap="nowrap" c="red.8" fw={600}>
            <IconAlertTriangle size={16} aria-hidden />
            <Text size="sm" fw={600}>
              {label}
            </Text>
          </Group>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Text size="sm">{text}</Text>
      </Popover.Dropdown>
    </Popover>
  )
}
