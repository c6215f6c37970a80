import { useEffect, useMemo, useState } from 'react'
import type { Mapping } from '#shared/domain/scheduling/import/mapping'
import type { ImportContext, ImportPlan } from '#shared/domain/scheduling/import/plan'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { useSession } from '../../../app/session'

export interface Planned {
  /** The latest that there is, which shows until the next one is there. */
  readonly plan: ImportPlan | undefined
  /** Whether it is of what is asked now. */
  readonly level: boolean
  readonly error: AppError | undefined
}

/** What importing a sheet would do, worked out on a thread of its own; a large file takes seconds. */
export function useImportPlan(
  packed: string | undefined,
  mapping: Mapping,
  context: ImportContext | undefined,
): Planned {
  const { data } = useSession()
  const [planned, setPlanned] = useState<Omit<Planned, 'level'> & { readonly of?: unknown }>({
    plan: undefined,
    error: undefined,
  })
  const input = useMemo(
    () => (packed === undefined || context === undefined ? undefined : { packed, mapping, context }),
    [packed, mapping, context],
  )
  useEffect(() => {
    if (input === undefined) return undefined
    let current = true
    data.worker.ask('importPlan', input).then(
      (plan) => {
        if (current) setPlanned({ plan, error: undefined, of: input })
      },
      (thrown: unknown) => {
        if (current) setPlanned({ plan: undefined, error: toAppError(thrown), of: input })
      },
    )
    return () => {
      current = false
    }
  }, [data, input])
  return { plan: planned.plan, level: input !== undefined && planned.of === input, error: planned.error }
}
