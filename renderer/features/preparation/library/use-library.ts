import { useMemo } from 'react'
import { readAll } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { libraryOf, libraryText, type LibraryEntry } from '#shared/domain/preparation/library/library'
import { WordIndex } from '#shared/domain/preparation/library/word-index'
import type { LocalData } from '../../../data/local-data'
import { useLive, withIds } from '../../../data/use-live'

export interface Library {
  readonly entries: readonly LibraryEntry[]
  /** The entries that have a word beginning with each word of the query. */
  readonly find: (query: string) => readonly LibraryEntry[]
}

/** The competencies and questions of all hiring actions on this laptop, indexed by their words. */
export function useLibrary(data: LocalData): Library | undefined {
  const entries = useLive(async () => {
    const actions = withIds(HiringAction, await data.records.ofKind('action'))
    const sources = await Promise.all(
      actions.map(async ({ id, title }) => ({
        action: id,
        title,
        competencies: readAll(Competency, await data.records.ofAction(id, 'competency')),
        guides: readAll(InterviewGuide, await data.records.ofAction(id, 'guide')),
      })),
    )
    return libraryOf(sources)
  }, [data])
  return useMemo(() => {
    if (entries === undefined) return undefined
    const index = new WordIndex(entries.map(libraryText))
    return { entries, find: (query) => index.find(query).flatMap((at) => entries[at] ?? []) }
  }, [entries])
}
