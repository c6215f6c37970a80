/** As long as the longest number that is compared as one. */
const DIGITS = 15

/** What texts are ordered by: no capitals, no accents, and `2` before `10`. */
function orderKey(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\d+/g, (digits) => digits.padStart(DIGITS, '0'))
}

/** An ascending order by a text of each row; the keys are made once per row, and empty texts come last. */
export function textOrder<Row extends object>(text: (row: Row) => string): (a: Row, b: Row) => number {
  const keys = new WeakMap<Row, string>()
  const keyOf = (row: Row): string => {
    const known = keys.get(row)
    if (known !== undefined) return known
    const key = orderKey(text(row))
    keys.set(row, key)
    return key
  }
  return (a, b) => {
    const left = keyOf(a)
    const right = keyOf(b)
    if (left === right) return 0
    if (left === '' || right === '') return left === '' ? 1 : -1
    return left < right ? -1 : 1
  }
}
