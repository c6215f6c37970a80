import { useEffect, useState } from 'react'
import { isHr } from '#shared/domain/panel/hr'
import { recordPrefixes } from '#shared/domain/record-ids'
import { sameApplicants } from '#shared/domain/same-applicant'
import { Apart, standingVersions, type ApartContent } from '#shared/domain/scheduling/apart/apart'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import type { Id } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import { useSession } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { useLive } from '../../../data/use-live'

/** What HR keeps apart of an applicant, as far as this laptop may read it. */
export interface ApartOf {
  /** None where nothing was kept; several where two of HR wrote without knowing of each other. */
  readonly versions: readonly ApartContent[]
  /** How many are sealed for other laptops than this one. */
  readonly closed: number
}

/** Undefined while it is read. */
export function useApart(action: Id, applicant: Id): ApartOf | AppError | undefined {
  const { data } = useSession()
  const sealed = useLive(async () => {
    const records = data.records.within(action)
    const entries = (await sameApplicants(records)).all(applicant)
    const found: { applicant: Id; sealed: string }[] = []
    for (const entry of entries) {
      for (const view of await records.list(recordPrefixes.apart(entry))) {
        const kept = readAs(Apart, view)
        const [, author = ''] = partsOf(view.id)
        // What others than HR wrote there is no word of HR.
        if (kept === undefined || !(await isHr(records, action, author))) continue
        found.push({ applicant: entry, sealed: kept.sealed })
      }
    }
    return found
  }, [data, action, applicant])
  const [opened, setOpened] = useState<ApartOf | AppError>()
  useEffect(() => {
    if (sealed === undefined) return undefined
    let gone = false
    const open = async (): Promise<void> => {
      try {
        const answer = await call('apart.open', { action, sealed })
        const contents = answer.opened.flatMap((content) => content ?? [])
        if (gone) return
        setOpened({ versions: standingVersions(contents), closed: sealed.length - contents.length })
      } catch (thrown) {
        if (!gone) setOpened(toAppError(thrown))
      }
    }
    void open()
    return () => {
      gone = true
    }
  }, [action, sealed])
  return opened
}
