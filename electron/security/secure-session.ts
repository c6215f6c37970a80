import { session, type Session } from 'electron'
import { serveApp } from './app-protocol'
import { refuseNetwork } from './network'
import { APP_HOST, ROOM_HOST } from './origin'
import { denyPermissions } from './permissions'
import { stopSpellCheckerDownloads } from './spell-checker'

/** The main window's session: the program's files, no permissions, no network. Once, after the app is ready. */
export function secureMainSession(windowFiles: string): void {
  secure(session.defaultSession, windowFiles, APP_HOST)
}

let room: Session | undefined

/** The second window's session: as safe, in memory alone, with nothing of what the main window keeps. */
export function roomSession(windowFiles: string): Session {
  if (room === undefined) {
    room = session.fromPartition(ROOM_HOST)
    secure(room, windowFiles, ROOM_HOST)
  }
  return room
}

function secure(own: Session, windowFiles: string, host: string): void {
  serveApp(own, windowFiles, host)
  denyPermissions(own)
  refuseNetwork(own, host)
  stopSpellCheckerDownloads(own)
}
