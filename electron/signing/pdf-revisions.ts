import { hashBytes } from '#shared/kernel/canonical'
import type { Hash } from '#shared/kernel/ids'
import type { SignedRange } from './byte-range'
import { type Finding, errorFinding } from './finding'
import { frameIncrement, readIncrement } from './pdf-increment'
import { loadPdf } from './pdf-source'
import { addsOnlySignature } from './signature-increment'

/** The file as it was before its first signature. */
interface BaseDocument {
  readonly length: number
  readonly sha256: Hash
}

export interface Revisions {
  readonly base: BaseDocument | undefined
  readonly findings: readonly Finding[]
}

/**
 * Checks that a file is its base and one appended part per signature, each adding that signature and nothing
 * that could be seen. `ranges` in the order of their ends.
 */
export async function checkRevisions(bytes: Uint8Array, ranges: readonly SignedRange[]): Promise<Revisions> {
  const findings: Finding[] = []
  let base: BaseDocument | undefined
  for (const [index, range] of ranges.entries()) {
    const first = index === 0
    const frame = frameIncrement(bytes, range.end)
    const expected = first ? frame?.start : ranges[index - 1]?.end
    if (frame === undefined || frame.start !== expected || range.gapStart < frame.start) {
      findings.push(errorFinding('pdf.changed-after-signing', `revision ${index + 1} is not one signature`))
      continue
    }
    const before = bytes.subarray(0, frame.start)
    if (first) base = { length: before.length, sha256: hashBytes(before) }
    const document = await loadPdf(before)
    const increment = readIncrement(bytes, frame, document)
    if (increment === undefined || !addsOnlySignature(increment, document, first)) {
      findings.push(errorFinding('pdf.signature-adds-content', `revision ${index + 1}`))
    }
  }
  return { base, findings }
}
