import { z } from 'zod'
import { canonicalJson } from '../../kernel/canonical'
import { type Hash, Id } from '../../kernel/ids'

/** The file that tells an exchange folder from any other folder, and this one from the next. */
export const MARKER_NAME = 'evenhand-exchange.json'

/** What stands in it, as canonical JSON. */
export const Marker = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-exchange'),
  /** Chosen at random when the folder was first used: a drive that was exchanged has another. */
  library: Id,
  action: Id,
})
export type Marker = Readonly<z.infer<typeof Marker>>

export function markerText(marker: Marker): string {
  return canonicalJson(marker)
}

/** A segment's place in the exchange folder: `<device>/<number>-<sha256 of the file>.evenhand`. */
export interface SegmentName {
  readonly device: Id
  /** 1, 2, 3 … in the order in which the device wrote them. */
  readonly number: number
  readonly sha256: Hash
}

const DIGITS = 6
const NAME = /^(\d{6,9})-([0-9a-f]{64})\.evenhand$/

/** The file's name within the folder of its device. */
export function segmentFileName({ number, sha256 }: Omit<SegmentName, 'device'>): string {
  return `${String(number).padStart(DIGITS, '0')}-${sha256}.evenhand`
}

/** What a file's name says, or undefined where it is not the name of a segment. */
export function readSegmentName(device: string, name: string): SegmentName | undefined {
  const owner = Id.safeParse(device)
  const [, number, sha256] = NAME.exec(name) ?? []
  if (!owner.success || number === undefined || sha256 === undefined) return undefined
  return { device: owner.data, number: Number(number), sha256 }
}
