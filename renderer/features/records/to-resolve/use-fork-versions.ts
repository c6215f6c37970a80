import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { ToResolve } from '#shared/domain/records/to-resolve'
import { isOpened } from '#shared/domain/scoring/openings-due'
import { SheetSignature } from '#shared/domain/scoring/score-sheet'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'

/** One of several versions of a score sheet. */
export interface ForkVersion {
  readonly revision: Hash
  readonly at: Instant
  /** The laptop that it was submitted on. */
  readonly device: Id | undefined
  readonly signed: boolean
  /** Undefined where it may not be read yet, or is not on this laptop. */
  readonly content: SheetRevision | undefined
}

/** The versions of a forked score sheet; what they hold only to its rater, or once they are open to everybody. */
export function useForkVersions({
  assessment,
  rater,
  successors,
}: Extract<ToResolve, { readonly kind: 'fork' }>): readonly ForkVersion[] | undefined {
  const { data, identity } = useSession()
  return useLive(
    async () =>
      Promise.all(
        successors.map(async ({ revision, at }): Promise<ForkVersion> => {
          const submission = await data.records.get(recordIds.submission(assessment, revision, rater))
          const signature = recordIds.signature(assessment, revision, rater)
          const mayRead = rater === identity.person || (await isOpened(data.records, assessment, revision))
          const text = mayRead ? await data.files.revision(revision) : undefined
          return {
            revision,
            at,
            device: submission?.state.fields['revision']?.values[0]?.device,
            signed: (await findRecord(data.records, SheetSignature, signature)) !== undefined,
            content: text === undefined ? undefined : sheetContent(text, revision),
          }
        }),
      ),
    [data, identity.person, assessment, rater, successors],
  )
}
