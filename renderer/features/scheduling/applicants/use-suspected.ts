import { useEffect, useState } from 'react'
import type { Applicant } from '#shared/domain/scheduling/applicant'
import { compareByName } from '#shared/domain/scheduling/names'
import { type SuspectedDuplicate, suspectedDuplicates } from '#shared/domain/scheduling/suspected-duplicates'
import type { Id } from '#shared/kernel/ids'
import { inIdleTime } from '../../../components/in-idle-time'
import type { WithId } from '../../../data/use-live'

type Applicants = ReadonlyMap<Id, WithId<Applicant>>

const NONE: readonly SuspectedDuplicate[] = []

/** The first by name and number stays, unless a person swaps the two. */
function inOrder(pair: SuspectedDuplicate, applicants: Applicants): SuspectedDuplicate {
  const first = applicants.get(pair.first)
  const second = applicants.get(pair.second)
  if (first === undefined || second === undefined || compareByName(first, second) <= 0) return pair
  return { ...pair, first: second.id, second: first.id }
}

/** Who may be there twice; looked for when the window has nothing else to do, for there may be 100,000. */
export function useSuspected(applicants: Applicants): readonly SuspectedDuplicate[] {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    const search = suspectedDuplicates([...applicants.values()])
    return inIdleTime((mayGoOn) => {
      let step = search.next()
      while (step.done !== true && mayGoOn()) step = search.next()
      if (step.done === true) setFound(step.value.map((pair) => inOrder(pair, applicants)))
      return step.done === true
    })
  }, [applicants])
  return found
}
