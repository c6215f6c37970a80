import { AppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'
import type { SaveStatus } from '../../commands/save-status'

/** What a screen reader was told last of saving; an error is why there is one copy only. */
export type HeardStatus = 'nothing' | 'not-saved' | 'saved-again' | AppError

/** What is told now. While something is being saved nothing changes: else all would be told again at each word. */
export function nextHeard(heard: HeardStatus, status: SaveStatus): HeardStatus {
  if (status.kind === 'saving') return heard
  if (status.kind === 'not-saved') return 'not-saved'
  if (status.warning !== undefined) return status.warning
  if (heard === 'not-saved') return 'saved-again'
  return heard instanceof AppError ? 'nothing' : heard
}

/** The words of the status that stays; that something was not saved is an alert of its own. */
export function heardWords(heard: HeardStatus): string {
  if (heard instanceof AppError) {
    return message('shell.one-copy.heard', { reason: errorMessage(heard) })
  }
  return heard === 'saved-again' ? message('shell.saved-again') : ''
}
