import { createContext, useContext } from 'react'
import type { Identity } from '#shared/contracts/ipc/identity'
import { AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { CommandRunner } from '../commands/command-runner'
import type { DraftBook } from '../commands/draft-book'
import type { ImportQueue } from '../commands/import-queue'
import type { SaveStatusStore } from '../commands/save-status'
import type { LocalData } from '../data/local-data'
import type { NoticeStore } from './notice-store'
import type { SettingChoices } from './setting-choices'

/** What every screen works with once somebody has said who they are. */
export interface Session {
  readonly identity: Identity
  readonly device: Id
  readonly data: LocalData
  readonly runner: CommandRunner
  readonly drafts: DraftBook
  /** Imports that take more than one change. */
  readonly imports: ImportQueue
  readonly status: SaveStatusStore
  readonly settings: SettingChoices
  /** What was noticed, shown until it is put away. */
  readonly notices: NoticeStore
  /** After the profile was changed. */
  readonly setIdentity: (identity: Identity) => void
}

export const SessionContext = createContext<Session | undefined>(undefined)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === undefined) throw new AppError('unexpected', 'no session')
  return session
}
