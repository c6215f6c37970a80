import { kindOf } from '#shared/log/record-id'
import { isHr } from '#shared/domain/panel/hr'
import { HR_KINDS } from '#shared/domain/record-kinds'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { openWork } from '#shared/domain/records/open-work'
import { namedIds } from '#shared/domain/records/record-names'
import { openingsDue, sealingKeysMissing } from '#shared/domain/scoring/openings-due'
import type { Database } from '../database'
import { RecordsRepository } from '../repositories/records-repository'
import type { DataTasks } from './data-tasks'
import { filesNamed } from './files-named'
import { Histories } from './histories'
import { namesIn } from './names-in'
import { PaperSearch } from './paper-search'

/** The tasks, each over what the database holds when it is asked for. */
export function dataTasks(database: Database): DataTasks {
  const records = new RecordsRepository(database)
  const histories = new Histories(database)
  const papers = new PaperSearch(database)
  return {
    conflicts: async ({ action, person }) => {
      const snapshot = await records.snapshot(action)
      const found = await conflictsToResolve(snapshot, action)
      if (await isHr(snapshot, action, person)) return found
      return found.filter((each) => each.kind !== 'field' || !HR_KINDS.includes(kindOf(each.record)))
    },
    keylessSheets: async ({ action, person }) => sealingKeysMissing(await records.snapshot(action), person),
    openings: async ({ action, person }) => openingsDue(await records.snapshot(action), action, person),
    openWork: async ({ action, now }) => openWork(await records.snapshot(action), action, now),
    filesNamed: async () => filesNamed(records),
    foundInPapers: async ({ action, query }) => papers.find(action, query),
    names: async ({ action, person }) => namedIds(await records.snapshot(action), action, person),
    namesOfRecords: async ({ action, records: ids, person }) => namesIn(database, action, ids, person),
    history: async (query) => histories.read(query),
    historyProgress: ({ action }) => Promise.resolve(histories.progress(action)),
  }
}
