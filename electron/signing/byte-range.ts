import { derSequenceLength } from './der'
import { latin1 } from './pdf-source'

/** The parts of a file that one signature speaks of. */
export interface SignedRange {
  /** Everything before the end but the gap. */
  readonly content: Uint8Array
  readonly cms: Uint8Array
  readonly gapStart: number
  /** The length of the file when it was signed. */
  readonly end: number
}

/** The signature without the zeros that fill the gap; `undefined` if anything else follows it. */
function withoutPadding(contents: Uint8Array): Uint8Array | undefined {
  const length = derSequenceLength(contents)
  if (length === undefined || contents.subarray(length).some((byte) => byte !== 0)) return undefined
  return contents.subarray(0, length)
}

/**
 * What a byte range covers; `undefined` unless it starts at 0, its gap is exactly the signature's hexadecimal
 * string (lower case, with its brackets), and it ends within the file.
 */
export function signedRange(
  bytes: Uint8Array,
  byteRange: readonly number[],
  contentsHex: string,
): SignedRange | undefined {
  const [start, gapStart, gapEnd, rest] = byteRange
  if (gapStart === undefined || gapEnd === undefined || rest === undefined) return undefined
  if (byteRange.length !== 4 || start !== 0 || !byteRange.every((number) => Number.isSafeInteger(number))) {
    return undefined
  }
  const end = gapEnd + rest
  if (gapStart < 1 || gapEnd <= gapStart || rest < 1 || end > bytes.length) return undefined
  if (!/^(?:[0-9a-f]{2})+$/.test(contentsHex)) return undefined
  if (latin1(bytes, gapStart, gapEnd) !== `<${contentsHex}>`) return undefined
  const cms = withoutPadding(Buffer.from(contentsHex, 'hex'))
  if (cms === undefined) return undefined
  const content = Buffer.concat([bytes.subarray(0, gapStart), bytes.subarray(gapEnd, end)])
  return { content, cms, gapStart, end }
}
