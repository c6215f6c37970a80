import { findRecord, readAll } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { recordIds } from '#shared/domain/record-ids'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { partsOf } from '#shared/log/record-id'
import type { Database } from '../database'
import type { FrozenContents } from '../frozen-contents'
import { ChangesRepository } from '../repositories/changes-repository'
import { RecordsRepository } from '../repositories/records-repository'
import type { LibrarySources } from './library-search'
import { RatedSheets } from './rated-sheets'

/** The library's sources in the database. */
export function librarySources(database: Database, contents: FrozenContents<SheetRevision>): LibrarySources {
  const changes = new ChangesRepository(database)
  const records = new RecordsRepository(database)
  return {
    cursors: async () => changes.cursors(),
    recordsAfter: async (chain, number) => changes.recordsAfter(chain, number),
    actions: async () => (await records.ofKind('action')).map(({ id }) => partsOf(id)[0] ?? ''),
    actionsOf: async (ids) => records.actionsOf(ids),
    read: async (action) => {
      const found = await findRecord(records, HiringAction, recordIds.action(action))
      if (found === undefined || found.deleted) return undefined
      return {
        action,
        title: found.title,
        competencies: readAll(Competency, await records.ofAction(action, 'competency')),
        guides: readAll(InterviewGuide, await records.ofAction(action, 'guide')),
      }
    },
    rated: new RatedSheets(database, contents),
  }
}
