/** The fields whose values differ from those before: only they are written, so that a merge keeps the rest. */
export function changedFields<Fields extends object>(
  before: { readonly [Name in keyof Fields]?: Fields[Name] | undefined },
  after: Fields,
): Partial<Fields> {
  const keys = Object.keys(after) as (keyof Fields)[]
  const changed: Partial<Fields> = {}
  for (const key of keys) {
    if (JSON.stringify(before[key]) !== JSON.stringify(after[key])) changed[key] = after[key]
  }
  return changed
}
