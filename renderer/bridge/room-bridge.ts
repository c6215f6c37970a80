import type { RoomShown } from '#shared/contracts/ipc/room-window'

declare global {
  interface Window {
    /** In the second window alone, which has no other bridge. */
    readonly evenhandRoom?: {
      readonly 'on room-window.shown': (listener: (shown: RoomShown) => void) => void
    }
  }
}

/** Whether this page is the interview room's second window. */
export function isRoomWindow(): boolean {
  return window.evenhandRoom !== undefined
}

/** Hears what the second window is to show, from now on. */
export function listenToRoom(listener: (shown: RoomShown) => void): void {
  window.evenhandRoom?.['on room-window.shown'](listener)
}
