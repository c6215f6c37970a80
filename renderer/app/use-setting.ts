import { useCallback, useEffect, useRef, useState } from 'react'
import { z } from 'zod'
import { setSetting } from '#shared/domain/preparation/commands/setting-commands'
import { recordIds } from '#shared/domain/record-ids'
import { useLive } from '../data/use-live'
import { sayFailure } from './say-failure'
import { useSession } from './session'

/** A setting is written once nothing has been changed for so long. */
const SETTLED_AFTER_MS = 800

/**
 * What a person chose for a screen, remembered in the workspace. Undefined until it is read; a stored value
 * that the schema does not know any more counts as none. Written when it settles, and when the screen is left. It is
 * set to a value, or to what a function makes of the one that shows.
 */
export function useSetting<Value>(
  name: string,
  schema: z.ZodType<Value>,
  initial: Value,
): readonly [Value | undefined, (value: Value | ((before: Value) => Value)) => void] {
  const { data, runner } = useSession()
  const stored = useLive(async () => {
    const view = await data.records.get(recordIds.setting(name))
    const read = schema.safeParse(view?.values['value'])
    return { name, value: read.success ? read.data : initial }
  }, [data, name])
  const [chosen, setChosen] = useState<{ readonly name: string; readonly value: Value }>()
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  const pending = useRef<Value>(undefined)

  const write = useCallback(() => {
    clearTimeout(waiting.current)
    const value = pending.current
    if (value === undefined) return
    pending.current = undefined
    // Where it cannot be written, the choice holds on this screen all the same.
    runner.run(setSetting, { name, value: z.json().parse(value) }).catch(sayFailure)
  }, [runner, name])
  useEffect(() => write, [write])

  const shown = chosen?.name === name ? chosen.value : stored?.name === name ? stored.value : undefined
  const latest = useRef(shown)
  useEffect(() => {
    latest.current = shown
  }, [shown])
  const set = useCallback(
    (given: Value | ((before: Value) => Value)) => {
      const value = isUpdate(given) ? given(latest.current ?? initial) : given
      latest.current = value
      setChosen({ name, value })
      pending.current = value
      clearTimeout(waiting.current)
      waiting.current = setTimeout(write, SETTLED_AFTER_MS)
    },
    [name, initial, write],
  )
  return [shown, set]
}

/** Settings are JSON: none of them is a function. */
function isUpdate<Value>(given: Value | ((before: Value) => Value)): given is (before: Value) => Value {
  return typeof given === 'function'
}
