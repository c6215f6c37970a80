import { z } from 'zod'
import type { Identity } from '#shared/contracts/ipc/identity'
import { setSetting } from '#shared/domain/preparation/commands/setting-commands'
import { importPart } from '#shared/domain/scheduling/commands/import-part'
import { toAppError } from '#shared/kernel/app-error'
import { errorMessage } from '#shared/messages/catalogue'
import { call, listen } from '../bridge/bridge'
import { CommandRunner } from '../commands/command-runner'
import { DraftBook } from '../commands/draft-book'
import { ImportQueue, wireDraft } from '../commands/import-queue'
import { SaveStatusStore } from '../commands/save-status'
import { LocalData } from '../data/local-data'
import { freshId, now } from './clock'
import { NoticeStore } from './notice-store'
import { sayFailure } from './say-failure'
import type { Session } from './session'
import { SettingChoices } from './setting-choices'
import { tellRetention } from './tell-retention'

/** Opens the data of the person who works here, and takes up what was typed when the program ended. */
export async function openSession(
  identity: Identity,
  setIdentity: (identity: Identity) => void,
): Promise<Session> {
  const [{ device }, { data, notices }] = await Promise.all([call('journal.state', {}), LocalData.open()])
  const status = new SaveStatusStore()
  const context = { person: identity.person, device, now, newId: freshId }
  const runner = new CommandRunner(data, context, status)
  const drafts = new DraftBook(data, runner, context, status)
  const imports = new ImportQueue({
    now,
    newId: freshId,
    write: async (action, part, command) => runner.run(importPart, { action, part }, command),
    put: async (draft) => call('drafts.put', wireDraft(draft)),
    discard: async ({ record, field, command }) => call('drafts.discard', { record, field, command }),
  })
  const settings = new SettingChoices(async (name, value) => {
    try {
      await runner.run(setSetting, { name, value: z.json().parse(value) })
    } catch (thrown) {
      sayFailure(thrown)
    }
  })
  const said = new NoticeStore(sessionStorage)
  said.add(...notices)
  const { recovered, refused, imports: left } = await drafts.recover()
  if (recovered > 0) said.add({ code: 'drafts.recovered', values: { count: recovered } })
  for (const error of refused) said.add({ code: 'drafts.refused', values: { reason: errorMessage(error) } })
  listen('app.closing', () => {
    const kept = Promise.all([drafts.commitAll(), settings.settleAll()])
    void kept.finally(() => void call('app.ready-to-close', {}))
  })
  listen('journal.noticed', (notice) => said.add(notice))
  // A reload does not wait for the next 250 ms either.
  for (const goes of ['beforeunload', 'pagehide']) window.addEventListener(goes, () => drafts.sendAll())
  void completeFiles(data, said)
  // Nobody waits for it; where it stops, the screen says so.
  imports.resume(left).catch(sayFailure)
  tellRetention(data, identity.profile.zone, said).catch(sayFailure)
  return { identity, device, data, runner, drafts, imports, status, settings, notices: said, setIdentity }
}

/** Nobody waits for the second copies of files; what is in neither copy is said. */
async function completeFiles(data: LocalData, said: NoticeStore): Promise<void> {
  try {
    const lost = await data.restoreFiles()
    if (lost > 0) said.add({ code: 'files.lost', values: { count: lost } })
  } catch (thrown) {
    said.add({ code: 'files.not-copied', values: { reason: errorMessage(toAppError(thrown)) } })
  }
}
