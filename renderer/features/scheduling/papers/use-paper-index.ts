import { useEffect, useState } from 'react'
import { Paper } from '#shared/domain/scheduling/applicant'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { useSession } from '../../../app/session'
import { useRecordsOf } from '../../../data/use-live'
import { indexPaper } from './paper-texts'

export interface PaperIndex {
  /** Whether there are papers at all. */
  readonly any: boolean
  /** How many papers are still to be read. */
  readonly left: number
  readonly error: AppError | undefined
}

/** Reads the papers that came by import, exchange or backup, one after the other, so that the search finds them. */
export function usePaperIndex(action: Id): PaperIndex {
  const { data } = useSession()
  const papers = useRecordsOf(data.records, action, 'paper', Paper)
  const [index, setIndex] = useState<Omit<PaperIndex, 'any'>>({ left: 0, error: undefined })
  useEffect(() => {
    if (papers === undefined) return undefined
    let current = true
    void (async () => {
      try {
        const lacking = await data.paperTexts.lacking(papers.map(({ sha256 }) => sha256))
        for (const [done, sha256] of lacking.entries()) {
          if (!current) return
          setIndex({ left: lacking.length - done, error: undefined })
          await indexPaper(data, sha256)
        }
        if (current) setIndex({ left: 0, error: undefined })
      } catch (thrown) {
        if (current) setIndex({ left: 0, error: toAppError(thrown) })
      }
    })()
    return () => {
      current = false
    }
  }, [data, papers])
  return { ...index, any: papers !== undefined && papers.length > 0 }
}
