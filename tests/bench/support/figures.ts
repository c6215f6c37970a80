/** The value below which a share of the sorted values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** Prints a table of a benchmark: the only output that counts. */
export function printTable(title: string, rows: readonly Readonly<Record<string, string | number>>[]): void {
  console.log(`\n${title}`)
  console.table(rows)
}

/** `1.2` of 1.234: figures of a shared machine have no third digit. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
