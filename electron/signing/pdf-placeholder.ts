const TEN_DIGITS = 9_999_999_999

/** Numbers wide enough for every offset, until the file's size is known. */
export const BYTE_RANGE_PLACEHOLDER: readonly number[] = [0, TEN_DIGITS, TEN_DIGITS, TEN_DIGITS]

const WIDTH = `[ ${BYTE_RANGE_PLACEHOLDER.join(' ')} ]`.length

/** A byte range as the file has it: spaces behind keep the placeholder's width. */
export function byteRangeText(range: readonly number[]): string {
  return `[ ${range.join(' ')} ]`.padEnd(WIDTH)
}

/** An object's text as the library writes it, with its byte range as `byteRangeText` writes it. */
export function withPaddedByteRange(objectText: string): string {
  return objectText.replace(/\/ByteRange (\[ [\d ]+ \])/, (_, range: string) => {
    return `/ByteRange ${range.padEnd(WIDTH)}`
  })
}

/** The four numbers for a file of `length` bytes with a gap of `[gapStart, gapEnd)`. */
export function byteRangeAround(gapStart: number, gapEnd: number, length: number): readonly number[] {
  return [0, gapStart, gapEnd, length - gapEnd]
}
