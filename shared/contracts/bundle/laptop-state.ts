import { z } from 'zod'
import { canonicalJson } from '../../kernel/canonical'
import { Id } from '../../kernel/ids'
import { Draft } from '../ipc/journal'

/** `laptop.json` of a backup: what a laptop holds beside chains and files. */
export const LaptopState = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-laptop'),
  /** Typing that was not a change yet. */
  drafts: z.array(Draft),
  /** The hiring actions that were removed from it, and may not come back. */
  removed: z.array(Id),
})
export type LaptopState = Readonly<z.infer<typeof LaptopState>>

export function laptopStateText(state: LaptopState): string {
  return canonicalJson(state)
}

/** Undefined where it is not the one text of such a state. */
export function readLaptopState(text: string): LaptopState | undefined {
  try {
    const { data } = LaptopState.safeParse(JSON.parse(text))
    return data !== undefined && laptopStateText(data) === text ? data : undefined
  } catch {
    return undefined
  }
}
