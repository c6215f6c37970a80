import { Group, Popover, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconLoader } from '@tabler/icons-react'
import { useState, useSyncExternalStore } from 'react'
import { formatClock } from '#shared/kernel/time'
import { errorMessage, message } from '#shared/messages/catalogue'
import { BackupSummary } from '../backup/backup-summary'
import type { SaveStatus } from '../../commands/save-status'
import { useSession } from '../session'

/**
 * *Saving…*, *Saved 14:03:22*, or *Not saved* with the reason and what to do. A screen reader says by itself only that
 * something was not saved, and that it is again: the rest changes with every word that is typed.
 */
export function SaveIndicator() {
  const { status } = useSession()
  const current = useSyncExternalStore(status.subscribe, status.current)
  const [heard, setHeard] = useState<'nothing' | 'not-saved' | 'saved-again'>('nothing')
  if (current.kind === 'not-saved' && heard !== 'not-saved') setHeard('not-saved')
  if (current.kind === 'saved' && heard === 'not-saved') setHeard('saved-again')
  return (
    <>
      <SaveState current={current} />
      <VisuallyHidden role="status">
        {heard === 'saved-again' ? message('shell.saved-again') : ''}
      </VisuallyHidden>
    </>
  )
}

function SaveState({ current }: { readonly current: SaveStatus }) {
  const { identity } = useSession()
  switch (current.kind) {
    case 'saving':
      return (
        <Group gap={4} wrap="nowrap" data-save="saving">
          <IconLoader size={14} aria-hidden />
          <Text size="sm">{message('shell.saving')}</Text>
        </Group>
      )
    case 'saved':
      return (
        <Group gap={4} wrap="nowrap" data-save="saved">
          <IconCheck size={14} aria-hidden />
          <SavedHere
            text={
              current.at === undefined
                ? message('shell.all-saved')
                : message('shell.saved-at', { time: formatClock(current.at, identity.profile.zone) })
            }
          />
          {current.warning === undefined ? null : (
            <Reason text={errorMessage(current.warning)} label={message('shell.one-copy')} />
          )}
        </Group>
      )
    case 'not-saved':
      return (
        <Group gap={4} wrap="nowrap" role="alert" data-save="not-saved">
          <Reason text={errorMessage(current.error)} label={message('shell.not-saved')} />
        </Group>
      )
  }
}

/** Saved here, and what of it is nowhere else. */
function SavedHere({ text }: { readonly text: string }) {
  return (
    <Popover width={380} withArrow trapFocus>
      <Popover.Target>
        <UnstyledButton>
          <Text size="sm">{text}</Text>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <BackupSummary />
      </Popover.Dropdown>
    </Popover>
  )
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
