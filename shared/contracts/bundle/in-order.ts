/** Whether each text is greater than the one before, by UTF-16 code units; so none comes twice. */
export function ascends(keys: readonly string[]): boolean {
  return keys.every((key, index) => index === 0 || (keys[index - 1] ?? '') < key)
}

export function allDifferent(keys: readonly string[]): boolean {
  return new Set(keys).size === keys.length
}
