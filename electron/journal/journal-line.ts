import { z } from 'zod'
import { AppError } from '#shared/kernel/app-error'
import { hashJson } from '#shared/kernel/canonical'
import { Hash, type Id } from '#shared/kernel/ids'
import { Change, type ChainName, type NamedChange } from '#shared/log/change'
import { seal, unseal } from '#shared/log/sealed'
import { readChange } from '#shared/log/verify-change'

/** One line of a journal file, as it was read. */
export type Entry =
  | { readonly kind: 'change'; readonly number: number; readonly change: NamedChange }
  /** A change that only a later version of the program reads. */
  | { readonly kind: 'newer'; readonly number: number; readonly hash: Hash; readonly previous: Hash | null }
  /** Stands where a change is not: `missing` may yet come back, `lost` was accepted as gone by a person. */
  | { readonly kind: 'missing'; readonly number: number; readonly hash: Hash | null }
  | { readonly kind: 'lost'; readonly number: number; readonly hash: Hash | null }
  | { readonly kind: 'unreadable' }

const UNREADABLE: Entry = { kind: 'unreadable' }

const Numbered = z.object({ number: z.int().min(1), hash: Hash.nullable() })
const Marker = z.union([
  z.strictObject({ missing: z.int().min(1), hash: Hash.nullable() }),
  z.strictObject({ lost: z.int().min(1), hash: Hash.nullable() }),
])
const Line = z.strictObject({ hash: Hash, header: z.unknown(), body: z.unknown() })
const NewerHeader = z.looseObject({
  chain: z.string(),
  device: z.string(),
  number: z.int().min(1),
  previous: Hash.nullable(),
})

function encode(data: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(seal(data))}\n`, 'utf8')
}

/**
 * A change as a line with its newline. What could not be read again as the same change is never written:
 * throws `journal.unwritable`.
 */
export function encodeChange(change: NamedChange): Uint8Array {
  const { hash, header, body } = change
  const text = JSON.stringify(seal({ hash, header, body }))
  const again = Line.safeParse(unseal(JSON.parse(text)))
  const shape = Change.safeParse({ header: again.data?.header, body: again.data?.body })
  // Its hashes were made or checked a moment ago; that the text gives the same text again is what is left.
  if (!shape.success || JSON.stringify(seal(again.data)) !== text) {
    throw new AppError('journal.unwritable', hash)
  }
  return Buffer.from(`${text}\n`, 'utf8')
}

export function encodeMarker(
  kind: 'missing' | 'lost',
  { number, hash }: Readonly<z.infer<typeof Numbered>>,
): Uint8Array {
  return encode({ [kind]: number, hash })
}

/** Reads a line without its newline. All that is not a change of this chain and device is `unreadable`. */
export function decodeLine(bytes: Uint8Array, chain: ChainName, device: Id): Entry {
  let data: unknown
  try {
    data = unseal(JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')))
  } catch {
    return UNREADABLE
  }
  const line = Line.safeParse(data)
  if (!line.success) return markerOf(data)
  const { hash, header, body } = line.data
  const read = readChange({ header, body }, hash)
  if (!read.ok) return UNREADABLE
  if ('newer' in read.value) {
    const newer = NewerHeader.safeParse(header)
    if (!newer.success || newer.data.chain !== chain || newer.data.device !== device) return UNREADABLE
    // In every format a change is named by the hash of its header.
    if (hashJson(header) !== hash) return UNREADABLE
    return { kind: 'newer', hash, number: newer.data.number, previous: newer.data.previous }
  }
  const { change } = read.value
  if (change.header.chain !== chain || change.header.device !== device) return UNREADABLE
  return { kind: 'change', number: change.header.number, change }
}

function markerOf(data: unknown): Entry {
  const marker = Marker.safeParse(data)
  if (!marker.success) return UNREADABLE
  const { hash } = marker.data
  return 'lost' in marker.data
    ? { kind: 'lost', number: marker.data.lost, hash }
    : { kind: 'missing', number: marker.data.missing, hash }
}
