import { useMemo } from 'react'
import type { Mapping } from '#shared/domain/scheduling/import/mapping'
import {
  mappingSetting,
  rememberMapping,
  RememberedMapping,
} from '#shared/domain/scheduling/import/remembered-mapping'
import { setSetting } from '#shared/domain/preparation/commands/setting-commands'
import { recordIds } from '#shared/domain/record-ids'
import { now } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useLive } from '../../../data/use-live'

/** What this person's files with the same headings meant last, and how it is kept and forgotten. */
export interface Remembered {
  readonly mapping: RememberedMapping | undefined
  readonly keep: (mapping: Mapping) => Promise<void>
  readonly forget: () => Promise<void>
}

export function useRemembered(guess: Mapping): Remembered {
  const { data, runner } = useSession()
  const name = useMemo(() => mappingSetting(guess), [guess])
  const stored = useLive(async () => {
    const view = await data.records.get(recordIds.setting(name))
    const read = RememberedMapping.safeParse(view?.values['value'])
    return { name, mapping: read.success ? read.data : undefined }
  }, [data, name])
  return {
    mapping: stored?.name === name ? stored.mapping : undefined,
    keep: async (mapping) => {
      await runner.run(setSetting, { name, value: rememberMapping(mapping, now()) })
    },
    forget: async () => {
      await runner.run(setSetting, { name, value: null })
    },
  }
}
