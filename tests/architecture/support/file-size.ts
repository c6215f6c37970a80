export interface Sized {
  readonly path: string
  readonly lines: number
}

const LONGEST = 600
const NINE_IN_TEN = 300
const HALF = 80

export function linesOf(text: string): number {
  return text.replace(/\n$/, '').split('\n').length
}

/** The files that are longer than any may be. */
export function tooLong(files: readonly Sized[]): string[] {
  return files.filter(({ lines }) => lines > LONGEST).map(({ path, lines }) => `${path} has ${lines} lines`)
}

/** What is wrong with the lengths as a whole: half of the files are short, nine in ten are not long. */
export function skewed(files: readonly Sized[]): string[] {
  const lines = files.map((file) => file.lines).sort((a, b) => a - b)
  const at = (share: number) => lines[Math.ceil(lines.length * share) - 1] ?? 0
  return [
    ...(at(0.5) > HALF ? [`the median is ${at(0.5)} lines, more than ${HALF}`] : []),
    ...(at(0.9) > NINE_IN_TEN
      ? [`one file in ten has more than ${at(0.9)} lines, the limit is ${NINE_IN_TEN}`]
      : []),
  ]
}
