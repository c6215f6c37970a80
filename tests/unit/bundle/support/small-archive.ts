import { bundleBytes, writeBundle } from '#electron/bundle/write-bundle'
import type { BundleContent } from '#electron/bundle/bundle-content'
import { packArchive, type ArchiveInput } from '#electron/bundle/pack-archive'
import type { Bundle } from '#electron/bundle/read-bundle'
import { sha256 } from '#electron/bundle/sha256'
import { createDeviceKey, deviceSigner } from '#electron/signing/device-key'
import type { Signer } from '#electron/signing/signer'
import { actionChain, recordIds } from '#shared/domain/record-ids'
import { newId } from '#shared/kernel/ids'
import { type Head, type Patch, stampChange } from '#shared/log/chain'
import type { ChainName, NamedChange } from '#shared/log/change'
import { seededRandom } from './seeded'

export const random = seededRandom('bundle tests')
export const ACTION = newId(random)
export const DEVICE = newId(random)
export const OTHER_DEVICE = newId(random)
export const PERSON = newId(random)
export const NOW = '2026-03-02T15:04:05.678Z'
export const RESUME = Buffer.from('%PDF-1.7 a résumé, as far as a bundle cares')

/** The device's key, made once for a test file. */
export async function deviceOf(device = DEVICE): Promise<Signer> {
  return deviceSigner(await createDeviceKey(device, { now: NOW, random }))
}

/** A change that sets fields of one record, after `head`. */
export function change(
  patches: readonly Omit<Patch, 'over'>[],
  options: {
    readonly device?: string
    readonly head?: NamedChange | undefined
    readonly chain?: ChainName
    readonly actor?: string
  } = {},
): NamedChange {
  const { device = DEVICE, head, chain = actionChain(ACTION), actor = PERSON } = options
  const last: Head | undefined = head && { number: head.header.number, hash: head.hash }
  const stamp = {
    chain,
    device,
    actor,
    clock: [1_000 + (last?.number ?? 0), 0] as const,
    head: last,
    command: { id: newId(random), name: 'test.set' },
  }
  return stampChange(
    stamp,
    patches.map((patch) => ({ ...patch, over: [] })),
    random,
  )
}

function paper(id: string, bytes: Uint8Array): Omit<Patch, 'over'>[] {
  const record = recordIds.paper(id)
  const fields = {
    applicant: newId(random),
    kind: 'resume',
    name: 'résumé.pdf',
    mediaType: 'application/pdf',
    sha256: sha256(bytes),
    bytes: bytes.length,
  }
  return Object.entries(fields).map(([field, value]) => ({ record, field, value }))
}

/** Two devices' changes, one résumé. */
export function smallInput(): ArchiveInput {
  const first = change([{ record: recordIds.action(ACTION), field: 'title', value: 'Ranger Ω' }])
  const second = change(paper(newId(random), RESUME), { head: first })
  const theirs = change([{ record: recordIds.action(ACTION), field: 'grade', value: 'GS-9' }], {
    device: OTHER_DEVICE,
  })
  return {
    action: ACTION,
    device: DEVICE,
    created: NOW,
    changes: [theirs, second, first],
    revision: () => Promise.resolve(undefined),
    attachment: (hash) => Promise.resolve(hash === sha256(RESUME) ? RESUME : undefined),
  }
}

export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const chunk of chunks) all.push(chunk)
  return Buffer.concat(all)
}

export async function smallBundle(
  signer: Signer,
  alter: (content: BundleContent) => BundleContent = (content) => content,
): Promise<Buffer> {
  return collect(writeBundle(alter(await packArchive(smallInput())), signer))
}

/** What was read, written again. */
export function writtenAgain(bundle: Bundle): Promise<Buffer> {
  const files = bundle.manifest.files.map((file) => ({ ...file, read: () => bundle.read(file) }))
  return collect(bundleBytes(bundle.manifestBytes, bundle.signature, files))
}
