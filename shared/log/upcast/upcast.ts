/**
 * Old formats are read by a chain of steps, `upcast/0001.ts` from format 1 to 2 and so on; stored changes are
 * never rewritten. Format 1 is the first, so there is no step yet.
 */
const STEPS: readonly ((raw: unknown) => unknown)[] = []

/** A change of any known format in the shape of the newest one. */
export function upcast(raw: unknown): unknown {
  let current = raw
  for (const step of STEPS) current = step(current)
  return current
}
