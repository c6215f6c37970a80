import { kindOf, partsOf } from '#shared/log/record-id'
import type { RecordsReader } from '#shared/log/records'
import { isHr } from '#shared/domain/panel/hr'
import { HR_KINDS } from '#shared/domain/record-kinds'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import type { ToResolve } from '#shared/domain/records/to-resolve'
import { openGradings } from '#shared/domain/records/open-gradings'
import { openReviews } from '#shared/domain/records/open-reviews'
import { openWork } from '#shared/domain/records/open-work'
import { namedIds } from '#shared/domain/records/record-names'
import { unpackRows } from '#shared/domain/scheduling/import/packed-sheet'
import { planImport } from '#shared/domain/scheduling/import/plan-import'
import { checkList } from '#shared/domain/scoring/checks/check-list'
import { readDealtRound } from '#shared/domain/scoring/review/dealt-round'
import { roundReviews } from '#shared/domain/scoring/review/round-reviews'
import { reviewContent } from '#shared/domain/scoring/review/review-revision'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import { consensusContent } from '#shared/domain/decision/consensus/consensus-revision'
import { decisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import { allStandingDecisions } from '#shared/domain/decision/deciding/decisions'
import { standings } from '#shared/domain/decision/standings'
import { namesHidden } from '#shared/domain/scoring/names-hidden'
import { openingsDue, sealingKeysMissing } from '#shared/domain/scoring/openings-due'
import type { CategoryNames } from '#shared/domain/preparation/outcome-table'
import type { Hash } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { Database } from '../database'
import { FrozenContents } from '../frozen-contents'
import { FilesRepository } from '../repositories/files-repository'
import { RecordsRepository } from '../repositories/records-repository'
import type { DataTasks } from './data-tasks'
import { filesNamed } from './files-named'
import { Histories } from './histories'
import { LibrarySearch } from './library-search'
import { librarySources } from './library-sources'
import { namesIn } from './names-in'
import { PaperSearch } from './paper-search'

const CATEGORIES: CategoryNames = [
  message('outcome.category.lowest'),
  message('outcome.category.middle'),
  message('outcome.category.highest'),
]

/** What HR screened, and who reviews whom, is for HR alone to see. */
function isForHr(matter: ToResolve): boolean {
  if (matter.kind === 'field') return HR_KINDS.includes(kindOf(matter.record))
  return matter.kind === 'reviewed-twice' || matter.kind === 'screened-differently'
}

/** The sheets that are open to everybody. */
async function openedRevisions(records: RecordsReader): Promise<readonly Hash[]> {
  return (await records.list('opening/')).flatMap(({ id }) => partsOf(id)[1] ?? [])
}

/** The tasks, each over what the database holds when it is asked for. */
export function dataTasks(database: Database): DataTasks {
  const records = new RecordsRepository(database)
  const histories = new Histories(database)
  const papers = new PaperSearch(database)
  const files = new FilesRepository(database)
  const reviews = new FrozenContents(files, reviewContent)
  const sheets = new FrozenContents(files, sheetContent)
  const consensuses = new FrozenContents(files, consensusContent)
  const library = new LibrarySearch(librarySources(database, sheets))
  return {
    conflicts: async ({ action, person }) => {
      const snapshot = records.readInTurn(action)
      const found = await conflictsToResolve(snapshot, action)
      if (await isHr(snapshot, action, person)) return found
      return found.filter((each) => !isForHr(each))
    },
    keylessSheets: async ({ action, person }) => sealingKeysMissing(records.readInTurn(action), person),
    openings: async ({ action, person }) => openingsDue(records.readInTurn(action), action, person),
    openWork: async ({ action, now }) => openWork(records.readInTurn(action), action, now),
    checkList: async ({ action, viewer, now }) => checkList(records.readInTurn(action), action, viewer, now),
    openGradings: async ({ action, person, now }) =>
      openGradings(records.readInTurn(action), {
        action,
        viewer: person,
        now,
        contentOf: async (revision) => sheets.of(revision),
      }),
    openReviews: async ({ action, person }) =>
      openReviews(records.readInTurn(action), {
        action,
        viewer: person,
        contentOf: async (revision) => reviews.of(revision),
      }),
    reviewRound: async ({ action, round, person }) => {
      const snapshot = records.readInTurn(action)
      return {
        ...(await readDealtRound(snapshot, { action, round, person })),
        lines: await roundReviews(snapshot, {
          action,
          round,
          viewer: person,
          contentOf: async (revision) => reviews.of(revision),
        }),
      }
    },
    standings: async (input) => {
      const snapshot = records.readInTurn(input.action)
      if (input.interview === undefined) await sheets.readAhead(await openedRevisions(snapshot))
      return standings(snapshot, {
        ...input,
        categories: CATEGORIES,
        contentOf: async (revision) => sheets.of(revision),
      })
    },
    decisionBasis: async ({ action, viewer, applicant, role }) =>
      decisionBasis(records.readInTurn(action), {
        action,
        viewer,
        applicant,
        role,
        categories: CATEGORIES,
        contentOf: async (revision) => sheets.of(revision),
        consensusOf: async (revision) => consensuses.of(revision),
      }),
    decisions: async ({ action }) => allStandingDecisions(records.within(action)),
    filesNamed: async () => filesNamed(records),
    foundInPapers: async ({ action, query }) => papers.find(action, query),
    library: async (query) => library.find(query),
    names: async ({ action, person }) => {
      const snapshot = records.readInTurn(action)
      return namedIds(snapshot, action, await namesHidden(snapshot, action, person))
    },
    namesOfRecords: async ({ action, records: ids, person }) => namesIn(database, action, ids, person),
    importPlan: async ({ packed, mapping, context }) =>
      Promise.resolve(planImport(unpackRows(packed), mapping, context)),
    history: async (query) => histories.read(query),
    historyProgress: ({ action }) => Promise.resolve(histories.progress(action)),
  }
}
