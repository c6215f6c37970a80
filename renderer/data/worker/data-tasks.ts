import type { DecisionBasis } from '#shared/domain/decision/deciding/decision-basis'
import type { StandingDecision } from '#shared/domain/decision/deciding/decisions'
import type { Standings } from '#shared/domain/decision/standings'
import type { Fared } from '#shared/domain/preparation/library/fared'
import type { LibraryEntry } from '#shared/domain/preparation/library/library'
import type { EntryKind } from '#shared/domain/preparation/library/library-index'
import type { OpenGrading } from '#shared/domain/records/open-gradings'
import type { OpenReview } from '#shared/domain/records/open-reviews'
import type { OpenWork } from '#shared/domain/records/open-work'
import type { HistoryRow } from '#shared/domain/records/history'
import type { HistorySearch } from '#shared/domain/records/history-search'
import type { ToResolve } from '#shared/domain/records/to-resolve'
import type { Mapping } from '#shared/domain/scheduling/import/mapping'
import type { ImportContext, ImportPlan } from '#shared/domain/scheduling/import/plan'
import type { CheckList } from '#shared/domain/scoring/checks/check-list'
import type { RoundState } from '#shared/domain/scoring/review/dealt-round'
import type { DueOpening, KeylessSheet } from '#shared/domain/scoring/openings-due'
import type { Id } from '#shared/kernel/ids'
import type { RecordId } from '#shared/log/change'
import type { Instant } from '#shared/kernel/time'
import type { NamedIds } from '#shared/domain/records/record-names'
import type { FilesNamed } from './files-named'
import type { FoundPaper } from './paper-search'

export interface HistoryQuery {
  readonly action: Id
  readonly search: HistorySearch
  readonly newestFirst: boolean
  /** So many lines that fit are passed over, and so many follow. */
  readonly offset: number
  readonly limit: number
}

export interface HistoryPart {
  readonly rows: readonly HistoryRow[]
  /** What the ids in these rows stand for. */
  readonly names: NamedIds
  /** How many lines fit; undefined where that is not known yet. */
  readonly fits: number | undefined
  readonly more: boolean
}

export interface LibraryQuery {
  readonly kind: EntryKind
  readonly query: string
  readonly limit: number
  /** What was here when it was asked (`LocalData.level`): the answer is of that, or newer. */
  readonly level: string
  /** This hiring action alone, at once: what one may see while the index of all is made. */
  readonly only?: Id
}

export interface LibraryFound {
  /** The first, each with how it fared; undefined where it was never rated. */
  readonly first: readonly { readonly entry: LibraryEntry; readonly fared: Fared | undefined }[]
  /** How many were found, and how many entries of any kind there are. */
  readonly count: number
  readonly all: number
  /** Of one hiring action alone; how its entries fared is not told. */
  readonly partial: boolean
}

/** What is worked out over all of a hiring action, on a thread of its own, so that the window stays free. */
export interface DataTasks {
  /** Without what only HR sees, unless the person is HR. */
  readonly conflicts: (input: { readonly action: Id; readonly person: Id }) => Promise<readonly ToResolve[]>
  readonly keylessSheets: (input: {
    readonly action: Id
    readonly person: Id
  }) => Promise<readonly KeylessSheet[]>
  readonly openings: (input: { readonly action: Id; readonly person: Id }) => Promise<readonly DueOpening[]>
  readonly openWork: (input: { readonly action: Id; readonly now: Instant }) => Promise<readonly OpenWork[]>
  /** What HR checks, as this person of HR may see it. */
  readonly checkList: (input: {
    readonly action: Id
    readonly viewer: Id
    readonly now: Instant
  }) => Promise<CheckList>
  /** As far as this person may see them. */
  readonly openGradings: (input: {
    readonly action: Id
    readonly person: Id
    readonly now: Instant
  }) => Promise<readonly OpenGrading[]>
  /** As far as this person may see them. */
  readonly openReviews: (input: {
    readonly action: Id
    readonly person: Id
  }) => Promise<readonly OpenReview[]>
  /** A round of résumé review, as this person may see it. */
  readonly reviewRound: (input: {
    readonly action: Id
    readonly round: Id
    readonly person: Id
  }) => Promise<RoundState>
  /** Where the applicants stand, or the one of an interview, as the viewer may see it. */
  readonly standings: (input: {
    readonly action: Id
    readonly viewer: Id
    readonly interview?: Id
  }) => Promise<Standings>
  /** What a decision on an applicant rests on; undefined where there is nothing, or the viewer may not see it. */
  readonly decisionBasis: (input: {
    readonly action: Id
    readonly viewer: Id
    readonly applicant: Id
    /** Null for an applicant who applied for no role in particular. */
    readonly role: Id | null
  }) => Promise<DecisionBasis | undefined>
  /** The decisions that stand. */
  readonly decisions: (input: { readonly action: Id }) => Promise<readonly StandingDecision[]>
  /** Of every hiring action here. */
  readonly filesNamed: (input: Readonly<Record<string, never>>) => Promise<FilesNamed>
  /** The applicants whose papers hold all of these words. */
  readonly foundInPapers: (input: {
    readonly action: Id
    readonly query: readonly string[]
  }) => Promise<readonly FoundPaper[]>
  /** Of every hiring action here. */
  readonly library: (query: LibraryQuery) => Promise<LibraryFound>
  /** As the person may see them. */
  readonly names: (input: { readonly action: Id; readonly person: Id }) => Promise<NamedIds>
  /** The names that these records are called by, and no more than that. */
  readonly namesOfRecords: (input: {
    readonly action: Id
    readonly records: readonly RecordId[]
    readonly person: Id
  }) => Promise<NamedIds>
  /** What importing a sheet would do; its rows come as `packSheet` makes them. */
  readonly importPlan: (input: {
    readonly packed: string
    readonly mapping: Mapping
    readonly context: ImportContext
  }) => Promise<ImportPlan>
  readonly history: (query: HistoryQuery) => Promise<HistoryPart>
  /** How many changes are indexed by now. */
  readonly historyProgress: (input: { readonly action: Id }) => Promise<number>
}

export type TaskName = keyof DataTasks
export type TaskInput<Name extends TaskName> = Parameters<DataTasks[Name]>[0]
export type TaskOutput<Name extends TaskName> = Awaited<ReturnType<DataTasks[Name]>>

export interface TaskRequest {
  readonly id: number
  readonly name: TaskName
  readonly input: unknown
}

export type TaskAnswer = { readonly id: number } & (
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false
      readonly code: string
      readonly detail: string
      readonly values: Readonly<Record<string, string | number>>
    }
)
