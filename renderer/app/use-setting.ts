import { useCallback, useEffect, useRef, useSyncExternalStore } from 'react'
import type { z } from 'zod'
import { recordIds } from '#shared/domain/record-ids'
import { useLive } from '../data/use-live'
import { useSession } from './session'

/**
 * What a person chose for a screen, remembered in the workspace. Undefined until it is read; a stored value
 * that the schema does not know any more counts as none. All who use a setting see a choice at once
 * (`SettingChoices`). It is set to a value, or to what a function makes of the one that shows.
 */
export function useSetting<Value>(
  name: string,
  schema: z.ZodType<Value>,
  initial: Value,
): readonly [Value | undefined, (value: Value | ((before: Value) => Value)) => void] {
  const { data, settings } = useSession()
  const stored = useLive(async () => {
    const view = await data.records.get(recordIds.setting(name))
    const read = schema.safeParse(view?.values['value'])
    return { name, value: read.success ? read.data : initial }
  }, [data, name])
  const subscribe = useCallback(
    (listener: () => void) => settings.subscribe(name, listener),
    [settings, name],
  )
  const chosen = useSyncExternalStore(subscribe, () => settings.chosen(name)) as Value | undefined
  const read = stored?.name === name ? stored.value : undefined
  const latest = useRef(read)
  useEffect(() => {
    latest.current = read
  }, [read])
  const set = useCallback(
    (given: Value | ((before: Value) => Value)) => {
      const before = (settings.chosen(name) as Value | undefined) ?? latest.current ?? initial
      settings.choose(name, isUpdate(given) ? given(before) : given)
    },
    [settings, name, initial],
  )
  return [chosen ?? read, set]
}

/** Settings are JSON: none of them is a function. */
function isUpdate<Value>(given: Value | ((before: Value) => Value)): given is (before: Value) => Value {
  return typeof given === 'function'
}
