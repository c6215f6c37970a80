import { z } from 'zod'
import { apartChannels } from './apart'
import { appChannels, StorageStatus } from './app'
import { applicantsChannels } from './applicants'
import { archiveChannels } from './archive'
import { backupChannels } from './backup'
import { decisionChannels } from './decision'
import { exchangeChannels } from './exchange'
import { filesChannels } from './files'
import { guideChannels } from './guides'
import { historyChannels } from './history'
import { identityChannels } from './identity'
import { journalChannels, Notice } from './journal'
import { laptopChannels } from './laptops'
import { recordsChannels } from './records'
import { retentionChannels } from './retention'
import { roomWindowChannels } from './room-window'
import { workChannels, WorkProgress } from './work'

/** Every call that the window can make. The preload has one method per channel; the gate checks both shapes. */
export const contract = {
  ...appChannels,
  ...identityChannels,
  ...journalChannels,
  ...filesChannels,
  ...recordsChannels,
  ...guideChannels,
  ...historyChannels,
  ...exchangeChannels,
  ...archiveChannels,
  ...workChannels,
  ...backupChannels,
  ...retentionChannels,
  ...laptopChannels,
  ...applicantsChannels,
  ...apartChannels,
  ...decisionChannels,
  ...roomWindowChannels,
}

export type Contract = typeof contract
export type ChannelName = keyof Contract
export type RequestOf<Name extends ChannelName> = z.infer<Contract[Name]['request']>
export type ResponseOf<Name extends ChannelName> = z.infer<Contract[Name]['response']>

/** What the main process tells the window unasked. */
export const events = {
  'storage.changed': StorageStatus,
  /** Something was noticed in the journal since it was opened. */
  'journal.noticed': Notice,
  /** The window is about to close: write what is typed, then call `app.ready-to-close`. */
  'app.closing': StorageStatus.pick({ state: true }),
  'work.progress': WorkProgress,
  /** The second window was closed, by whomever. */
  'room-window.closed': z.object({}),
}
export type EventName = keyof typeof events
export type EventOf<Name extends EventName> = z.infer<(typeof events)[Name]>
