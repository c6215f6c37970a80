import { protocol } from 'electron'

/** The main window's only origin, fixed for ever: the IndexedDB of every user hangs on it. */
export const APP_SCHEME = 'app'
export const APP_HOST = 'evenhand'
export const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`

/** The second window's: another, so that nothing of the first is its own. No channel answers it. */
export const ROOM_HOST = 'room-window'
export const ROOM_ORIGIN = `${APP_SCHEME}://${ROOM_HOST}`

/** Must run before the application is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}
