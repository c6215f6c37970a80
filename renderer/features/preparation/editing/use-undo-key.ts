import { notifications } from '@mantine/notifications'
import { useEffect } from 'react'
import { editPreparation } from '#shared/domain/preparation/commands/edit-preparation'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { sayFailure } from '../../../app/say-failure'
import { useSession } from '../../../app/session'
import { popUndo } from './undo-stack'

/** Ctrl+Z outside text fields takes the last edit back; within them it is the field's own. */
export function useUndoKey(action: Id): void {
  const { runner } = useSession()
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== 'z') return
      if (isTextField(event.target)) return
      const undo = popUndo(action)
      if (undo === undefined) return
      event.preventDefault()
      runner.run(editPreparation, { action, edits: [...undo] }).then(sayTakenBack, sayFailure)
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [action, runner])
}

function sayTakenBack(): void {
  notifications.show({
    message: message('preparation.taken-back'),
    closeButtonProps: { 'aria-label': message('undo.close') },
  })
}

const NO_TEXT = new Set(['checkbox', 'radio', 'button'])

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  return target instanceof HTMLInputElement && !NO_TEXT.has(target.type) && !target.readOnly
}
