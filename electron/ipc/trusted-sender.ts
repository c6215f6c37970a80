import type { IpcMainInvokeEvent } from 'electron'
import { APP_ORIGIN } from '../security/origin'

/** Whether a call comes from the page of our own window: its top frame, on our origin. */
export function isTrustedSender(event: Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>): boolean {
  const frame = event.senderFrame
  if (!frame || frame !== event.sender.mainFrame) return false
  try {
    const { protocol, host } = new URL(frame.url)
    return `${protocol}//${host}` === APP_ORIGIN
  } catch {
    return false
  }
}
