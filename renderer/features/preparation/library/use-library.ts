import { useEffect, useRef, useState } from 'react'
import type { EntryKind } from '#shared/domain/preparation/library/library-index'
import type { Id } from '#shared/kernel/ids'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'
import type { LibraryFound } from '../../../data/worker/data-tasks'

/** More than anybody reads; a further word finds the others. */
export const MOST_SHOWN = 60

export interface Library {
  /** What was found last; undefined before the first answer. */
  readonly found: LibraryFound | undefined
  readonly error: AppError | undefined
}

/**
 * The competencies or questions of all hiring actions on this laptop that have a word beginning with each word of
 * the query. What was found before shows until the answer is there; before the first, what this hiring action has.
 */
export function useLibrary(action: Id, kind: EntryKind, query: string): Library {
  const { data } = useSession()
  const level = useLive(() => data.level(), [data])
  const [library, setLibrary] = useState<Library & { readonly level?: string }>({
    found: undefined,
    error: undefined,
  })
  const isIndexed = useRef(false)
  useEffect(() => {
    if (level === undefined) return undefined
    let current = true
    void (async () => {
      try {
        const asked = { kind, query, limit: MOST_SHOWN, level }
        const all = data.searches.ask('library', asked)
        if (!isIndexed.current) {
          const ofAction = data.searches.ask('library', { ...asked, only: action })
          // Where the near answer fails, there is still the full one.
          const near = await Promise.race([all, ofAction.catch(() => all)])
          if (current && near.partial) setLibrary({ found: near, error: undefined })
        }
        const found = await all
        isIndexed.current = true
        if (!current) return
        setLibrary((before) => ({
          level,
          found: withSame(found, before.level === level ? before.found : undefined),
          error: undefined,
        }))
      } catch (thrown) {
        if (current) setLibrary((before) => ({ ...before, error: toAppError(thrown) }))
      }
    })()
    return () => {
      current = false
    }
  }, [data, action, level, kind, query])
  return library
}

/** The same objects for the entries that were found before: their lines are not drawn again. */
function withSame(found: LibraryFound, before: LibraryFound | undefined): LibraryFound {
  if (before === undefined || before.partial) return found
  const known = new Map(before.first.map((each) => [each.entry.key, each]))
  return { ...found, first: found.first.map((each) => known.get(each.entry.key) ?? each) }
}
