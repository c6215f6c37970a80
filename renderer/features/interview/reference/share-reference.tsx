import { Button, Text } from '@mantine/core'
import { IconShare2 } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import {
  putBackReference,
  shareReference,
  withdrawReference,
} from '#shared/domain/interview/commands/reference-commands'
import type { InterviewMaterial } from '#shared/domain/interview/interview-material'
import type { Notes } from '#shared/domain/interview/notes'
import { unsharedWords, type SharedReference } from '#shared/domain/interview/reference'
import type { PanelRole } from '#shared/domain/panel/person'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { offerUndo } from '../../../components/undo-notification'

interface ShareReferenceProps {
  readonly material: Pick<InterviewMaterial, 'action' | 'interview'>
  readonly notes: Notes
  readonly role: PanelRole
  readonly own: SharedReference | undefined
}

/** For the note-taker: gives the panel what is written down so far, says what it has, and takes it back. Nothing goes by itself. */
export function ShareReference({ material, notes, role, own }: ShareReferenceProps) {
  const { drafts, identity, runner } = useSession()
  const task = useTask()
  const button = useRef<HTMLButtonElement>(null)
  const pressed = useRef<Element>(null)
  useEffect(() => {
    if (task.busy || pressed.current === null) return
    // Both buttons are off meanwhile, and one goes: the focus stays with the other, unless it was moved on.
    if ([document.body, pressed.current].includes(document.activeElement ?? document.body)) {
      button.current?.focus()
    }
    pressed.current = null
  }, [task.busy])
  if (role !== 'note-taker' || notes.startedAt === undefined) return null
  const { interview } = material
  const place = { action: material.action.id, interview: interview.id }
  const share = async (): Promise<void> => {
    await drafts.commitAll()
    await runner.run(shareReference, place)
  }
  const takeBack = async ({ transcript }: SharedReference): Promise<void> => {
    await runner.run(withdrawReference, place)
    offerUndo(message('reference.taken-back'), async () =>
      runner.run(putBackReference, { ...place, transcript }),
    )
  }
  const run = (work: () => Promise<void>, on: Element): void => {
    pressed.current = on
    void task.run(work)
  }
  return (
    <>
      <Text size="xs" c="dimmed" role="status">
        {own === undefined
          ? ''
          : message(unsharedWords(notes, own).size === 0 ? 'reference.shared' : 'reference.shared.changed', {
              time: formatDateTimeWithZone(own.at, interview.slot?.zone ?? identity.profile.zone),
            })}
      </Text>
      <ErrorNote error={task.error} />
      <Button
        ref={button}
        variant="default"
        size="compact-sm"
        leftSection={<IconShare2 size={14} aria-hidden />}
        loading={task.busy}
        onClick={({ currentTarget }) => run(share, currentTarget)}
      >
        {message(own === undefined ? 'reference.share' : 'reference.share.again')}
      </Button>
      {own === undefined ? null : (
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          disabled={task.busy}
          onClick={({ currentTarget }) => run(async () => takeBack(own), currentTarget)}
        >
          {message('reference.take-back')}
        </Button>
      )}
    </>
  )
}
