import {
  PDFCrossRefSection,
  PDFDict,
  type PDFDocument,
  type PDFObject,
  PDFObjectParser,
  PDFRef,
  PDFTrailerDict,
} from '@cantoo/pdf-lib'
import { withPaddedByteRange } from './pdf-placeholder'
import { lastCrossReference, latin1 } from './pdf-source'

/** What one signature appended to a file, still as text. */
export interface IncrementFrame {
  /** Where the appended bytes begin: the length of the file before. */
  readonly start: number
  readonly end: number
  /** Start offsets of the appended objects, ascending. */
  readonly offsets: readonly number[]
  readonly crossReference: number
}

export interface IncrementObject {
  readonly ref: PDFRef
  readonly object: PDFObject
}

export interface Increment {
  readonly objects: readonly IncrementObject[]
  readonly trailer: PDFDict
}

/** Finds the last appended part of the file that ends at `end`; `undefined` if that was not appended as ours are. */
export function frameIncrement(bytes: Uint8Array, end: number): IncrementFrame | undefined {
  const crossReference = lastCrossReference(bytes, end)
  if (crossReference === undefined || crossReference >= end) return undefined
  const section = latin1(bytes, crossReference, end)
  const previous = /\/Prev (\d+)\n/.exec(section)?.[1]
  const offsets = Array.from(section.matchAll(/(\d{10}) \d{5} n \n/g), (match) => Number(match[1]))
  const first = Math.min(...offsets)
  if (previous === undefined || offsets.length === 0 || first < 1 || first > crossReference) return undefined
  const start = first - 1
  if (lastCrossReference(bytes, start) !== Number(previous)) return undefined
  return { start, end, offsets: offsets.sort((left, right) => left - right), crossReference }
}

function parse(text: string, before: PDFDocument): PDFObject {
  return PDFObjectParser.forBytes(Buffer.from(text, 'latin1'), before.context).parseObject()
}

function readObjects(bytes: Uint8Array, frame: IncrementFrame, before: PDFDocument): IncrementObject[] {
  return frame.offsets.map((offset, index) => {
    const text = latin1(bytes, offset, frame.offsets[index + 1] ?? frame.crossReference)
    const head = /^(\d+) (\d+) obj\n/.exec(text)
    if (head === null) throw new RangeError('no object where the cross-reference names one')
    const ref = PDFRef.of(Number(head[1]), Number(head[2]))
    return { ref, object: parse(text.slice(head[0].length), before) }
  })
}

/** The appended bytes as the library writes these objects, the offsets worked out anew. */
function rewrite(start: number, { objects, trailer }: Increment): string {
  const crossReference = PDFCrossRefSection.create()
  let text = '\n'
  for (const { ref, object } of objects) {
    crossReference.addEntry(ref, start + text.length)
    const body = withPaddedByteRange(object.toString())
    text += `${ref.objectNumber} ${ref.generationNumber} obj\n${body}\nendobj\n\n`
  }
  const offset = start + text.length
  const tail = PDFTrailerDict.of(trailer).toString()
  return `${text}${crossReference.toString()}\n${tail}\n\nstartxref\n${offset}\n%%EOF`
}

/**
 * Reads what was appended to `before`. Writing it again must give the same bytes, so that every reader sees the
 * same objects: nothing hidden between them, no table that points elsewhere. `undefined` if it does not.
 */
export function readIncrement(
  bytes: Uint8Array,
  frame: IncrementFrame,
  before: PDFDocument,
): Increment | undefined {
  const section = latin1(bytes, frame.crossReference, frame.end)
  const trailerStart = section.indexOf('trailer\n')
  if (trailerStart === -1) return undefined
  const trailer = parse(section.slice(trailerStart + 'trailer\n'.length), before)
  if (!(trailer instanceof PDFDict)) return undefined
  const increment = { objects: readObjects(bytes, frame, before), trailer }
  return rewrite(frame.start, increment) === latin1(bytes, frame.start, frame.end) ? increment : undefined
}
