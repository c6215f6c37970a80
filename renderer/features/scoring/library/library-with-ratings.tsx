import { readAll } from '#shared/domain/find-record'
import type { Fared } from '#shared/domain/preparation/library/fared'
import { howItFared, type RatedSheet } from '#shared/domain/scoring/how-it-fared'
import { Submission } from '#shared/domain/scoring/score-sheet'
import type { Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import { useSession } from '../../../app/session'
import type { LocalData } from '../../../data/local-data'
import { useLive } from '../../../data/use-live'
import { LibraryPage } from '../../preparation/library/library-page'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'

const NONE: ReadonlyMap<Id, Fared> = new Map()

/** The library with how its entries were rated so far. */
export function LibraryWithRatings({ action }: { readonly action: Id }) {
  const { data } = useSession()
  const fared = useLive(async () => howItFared(await openSheets(data)), [data])
  return <LibraryPage action={action} fared={fared ?? NONE} />
}

/** The newest version of each sheet that was opened to everybody of its hiring action. */
async function openSheets(data: LocalData): Promise<readonly RatedSheet[]> {
  const opened = new Set((await data.records.ofKind('opening')).map(({ id }) => partsOf(id)[1]))
  const submissions = readAll(Submission, await data.records.ofKind('submission'))
  const superseded = new Set(submissions.flatMap(({ supersedes }) => supersedes ?? []))
  const sheets = await Promise.all(
    submissions
      .filter(
        ({ practice, revision }) => practice !== true && opened.has(revision) && !superseded.has(revision),
      )
      .map(async ({ revision }) => {
        const text = await data.files.revision(revision)
        const content = text === undefined ? undefined : sheetContent(text, revision)
        return content === undefined ? [] : [content]
      }),
  )
  return sheets.flat()
}
