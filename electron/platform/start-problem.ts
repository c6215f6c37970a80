import { app, BrowserWindow, dialog } from 'electron'
import { toAppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'

/** The program cannot start: says why and what to do, and ends. */
export function showStartProblem(thrown: unknown): void {
  for (const window of BrowserWindow.getAllWindows()) window.hide()
  const error = toAppError(thrown)
  dialog.showErrorBox(message('app.problem.title'), `${errorMessage(error)}\n\n${error.code} ${error.detail}`)
  app.exit(1)
}
