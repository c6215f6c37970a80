const UNITS = ['B', 'KB', 'MB', 'GB'] as const

/** `812 B`, `41 KB`, `1.3 MB`: in thousands. */
export function fileSize(bytes: number): string {
  let value = bytes
  let unit = 0
  while (value >= 999.5 && unit < UNITS.length - 1) {
    value /= 1000
    unit += 1
  }
  const shown = unit > 0 && value < 9.95 ? value.toFixed(1) : String(Math.round(value))
  return `${shown} ${UNITS[unit] ?? ''}`
}
