import { PDFDocument } from '@cantoo/pdf-lib'

/** Reads a PDF without changing anything in it; throws what the library throws on a damaged or encrypted one. */
export async function loadPdf(bytes: Uint8Array): Promise<PDFDocument> {
  return PDFDocument.load(bytes, {
    forIncrementalUpdate: true,
    updateMetadata: false,
    throwOnInvalidObject: true,
  })
}

/** Bytes as text, one character each. */
export function latin1(bytes: Uint8Array, start = 0, end: number = bytes.length): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1', start, end)
}

/** A cross-reference offset has at most ten digits, so the last lines of a file fit in this. */
const TAIL = 64

/** Where the last cross-reference section of the file that ends at `end` begins; `undefined` if it does not end as a PDF. */
export function lastCrossReference(bytes: Uint8Array, end: number = bytes.length): number | undefined {
  const tail = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(latin1(bytes, Math.max(0, end - TAIL), end))
  return tail === null ? undefined : Number(tail[1])
}

/** Whether that section is a table, as every document of ours has it, and not a compressed stream. */
export function hasCrossReferenceTable(bytes: Uint8Array): boolean {
  const offset = lastCrossReference(bytes)
  return offset !== undefined && latin1(bytes, offset, offset + 4) === 'xref'
}
