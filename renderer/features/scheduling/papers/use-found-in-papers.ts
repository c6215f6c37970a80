import { useEffect, useState } from 'react'
import { searchWords } from '#shared/kernel/words'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import type { PaperIndex } from './use-paper-index'
import { useSession } from '../../../app/session'

export interface FoundInPapers {
  /** The paper by which each applicant was found. */
  readonly papers: ReadonlyMap<Id, string>
  readonly error: AppError | undefined
}

interface Found extends FoundInPapers {
  readonly of: string
  readonly left: number
}

const NOTHING: FoundInPapers = { papers: new Map(), error: undefined }

function isNothing({ papers, error }: Found): boolean {
  return papers.size === 0 && error === undefined
}

/** The applicants whose papers hold all words of a search, as far as they are read. */
export function useFoundInPapers(
  action: Id,
  search: string,
  { any, left }: Pick<PaperIndex, 'any' | 'left'>,
): FoundInPapers {
  const { data } = useSession()
  const [found, setFound] = useState<Found>({ ...NOTHING, of: '', left })
  useEffect(() => {
    const query = searchWords(search)
    if (query.length === 0 || !any) return undefined
    let current = true
    void (async () => {
      try {
        const list = await data.worker.ask('foundInPapers', { action, query })
        const papers = new Map(list.map(({ applicant, name }) => [applicant, name]))
        // Where nothing was and is found nothing has to be drawn.
        if (current)
          setFound((before) =>
            papers.size === 0 && isNothing(before) ? before : { papers, error: undefined, of: search, left },
          )
      } catch (thrown) {
        if (current) setFound({ ...NOTHING, error: toAppError(thrown), of: search, left })
      }
    })()
    return () => {
      current = false
    }
  }, [data, action, search, any, left])
  return found.of === search && !isNothing(found) ? found : NOTHING
}
