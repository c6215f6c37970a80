import type { CheckRow } from '#shared/domain/scoring/checks/check-list'
import { sixChecks, type SheetCheckResult } from '#shared/domain/scoring/checks/six-checks'
import { sheetContent, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Hash } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

export interface CheckedSheet {
  readonly content: SheetRevision
  readonly checks: readonly SheetCheckResult[]
}

/**
 * The six checks of a submitted sheet; undefined while it is read, null where this person may not read it yet or
 * its file is not on this laptop.
 */
export function useSixChecks({
  open,
  signed,
  standing,
  submission,
}: CheckRow): CheckedSheet | null | undefined {
  const { data } = useSession()
  const { revision, supersedes } = submission
  return useLive(async () => {
    if (!open) return null
    const read = async (hash: Hash): Promise<SheetRevision | undefined> => {
      const text = await data.files.revision(hash)
      return text === undefined ? undefined : sheetContent(text, hash)
    }
    const content = await read(revision)
    if (content === undefined) return null
    const superseded = supersedes === undefined ? undefined : await read(supersedes)
    return { content, checks: sixChecks(content, { standing, signed, superseded }) }
  }, [data, open, signed, standing, revision, supersedes])
}
