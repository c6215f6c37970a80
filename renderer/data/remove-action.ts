import type { Draft } from '#shared/contracts/ipc/journal'
import type { Hash, Id } from '#shared/kernel/ids'
import { unseal } from '#shared/log/sealed'
import type { Database } from './database'
import { actionOfChain } from './rows'

/** The files that nothing else names any more. */
export interface FilesThatGo {
  readonly revisions: readonly Hash[]
  readonly attachments: readonly Hash[]
}

/** Removes every row of a hiring action from the database, in one transaction. Repeating it changes nothing. */
export async function removeActionRows(database: Database, action: Id, files: FilesThatGo): Promise<void> {
  const { changes, records, cursors, drafts, attachments, revisions, paperTexts } = database
  await database.transaction(
    'rw',
    [changes, records, cursors, drafts, attachments, revisions, paperTexts],
    async () => {
      const isOfAction = (key: string): boolean => actionOfChain(key) === action
      for (const kind of ['action', 'private']) {
        const prefix = `${kind}/${action}/`
        await changes
          .where('[chain+number]')
          .between([prefix], [`${prefix}\uffff`])
          .delete()
        await cursors.where('key').startsWith(prefix).delete()
      }
      await records.where('[action+kind]').between([action], [action, '\uffff']).delete()
      const stale = (await drafts.toArray()).filter(({ body }) => isOfAction((unseal(body) as Draft).chain))
      await drafts.bulkDelete(stale.map(({ key }) => key))
      await revisions.bulkDelete([...files.revisions])
      await attachments.bulkDelete([...files.attachments])
      await paperTexts.bulkDelete([...files.attachments])
    },
  )
}
