import { useEffect, useState } from 'react'
import { actionChain } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { LocalData } from '../data/local-data'
import { useLive } from '../data/use-live'
import { sayFailure } from './say-failure'
import { useSession } from './session'

/** Nothing more has come for so long. */
const SETTLED_MS = 500

/**
 * How much of a hiring action is to resolve. Counted at first, and again when one of its shared
 * chains grew and nothing more came: typing writes to the private one and costs nothing here.
 */
export function useToResolveCount(action: Id): number {
  const { data, identity } = useSession()
  const { person } = identity
  const [found, setFound] = useState(last)
  const shared = useLive(async () => headsText(await data.heads(actionChain(action))), [data, action])
  const fields = useLive(async () => data.records.countToResolve(action), [data, action])
  useEffect(() => {
    if (shared === undefined) return undefined
    let current = true
    const count = async (): Promise<void> => {
      // One after the other; what is outdated when its turn comes is not counted.
      await asked.answer.catch(() => undefined)
      if (!current) return
      const number = await counted(data, { action, person }, `${shared} ${fields}`)
      if (current) setFound({ action, count: number })
    }
    // While an exchange takes in one page after the other, only the last count would count.
    const settled = setTimeout(() => void count().catch(sayFailure), last.action === action ? SETTLED_MS : 0)
    return () => {
      current = false
      clearTimeout(settled)
    }
  }, [data, action, person, shared, fields])
  const { count } = found.action === action ? found : last
  return last.action === action ? count : 0
}

/** What was counted last, and of which state: the navigation and the tabs ask for the same. */
let last = { action: '', count: 0 }
let asked = { state: '', answer: Promise.resolve(0) }

async function counted(
  data: LocalData,
  { action, person }: { readonly action: Id; readonly person: Id },
  state: string,
): Promise<number> {
  if (asked.state !== `${action} ${state}`) {
    asked = { state: `${action} ${state}`, answer: countNow(data, action, person) }
  }
  const count = await asked.answer
  last = { action, count }
  return count
}

async function countNow(data: LocalData, action: Id, person: Id): Promise<number> {
  return (await data.worker.ask('conflicts', { action, person })).length
}

function headsText(heads: readonly { readonly key: string; readonly count: number }[]): string {
  return heads.map(({ key, count }) => `${key} ${count}`).join('\n')
}
