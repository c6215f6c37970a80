import { newAgeIdentity } from '#electron/bundle/age-identity'
import type { SealedFile } from '#electron/bundle/sealed-file'
import { sealPackage } from '#electron/bundle/sealed-package'
import { sha256 } from '#electron/bundle/sha256'
import type { Json } from '#shared/kernel/canonical'
import { recordIds } from '#shared/domain/record-ids'
import type { NamedChange } from '#shared/log/change'
import { ACTION, change, DEVICE, NOW, OTHER_DEVICE, PERSON, smallInput } from './small-archive'
import { INTERVIEW, sheetOf } from './signed-archive'

/** A hiring action in which one score sheet was submitted blind. */
export interface BlindAction {
  readonly changes: readonly NamedChange[]
  readonly revision: { readonly hash: string; readonly text: string }
  readonly key: string
  readonly sealed: SealedFile
  /** The same action once somebody published the key. */
  readonly opened: readonly NamedChange[]
}

export async function blindAction(): Promise<BlindAction> {
  const revision = sheetOf()
  const { identity: key } = await newAgeIdentity()
  const own = smallInput().changes.filter(({ header }) => header.device === DEVICE)
  const changes = [...own].sort((a, b) => a.header.number - b.header.number)
  const append = (record: string, fields: Readonly<Record<string, Json>>) => {
    const patches = Object.entries(fields).map(([field, value]) => ({ record, field, value }))
    changes.push(change(patches, { head: changes.at(-1) }))
    return [...changes]
  }
  const submitted = append(recordIds.submission(INTERVIEW, revision.hash, PERSON), {
    revision: revision.hash,
    at: NOW,
  })
  const opened = append(`opening/${INTERVIEW}/${revision.hash}`, { key, at: NOW })
  const files = new Map([['revision' as const, Buffer.from(revision.text)]])
  const bytes = await sealPackage({ revision: revision.hash, key, files }, [])
  const sealed = {
    assessment: INTERVIEW,
    revision: revision.hash,
    sha256: sha256(bytes),
    bytes: bytes.length,
    read: () => Promise.resolve(bytes),
  }
  return { changes: submitted, revision, key, sealed, opened }
}

/** What the one who started the hiring action, or somebody else, says of a device's key. */
export async function deviceRecord(
  device: string,
  certificate: Uint8Array,
  by = PERSON,
): Promise<readonly NamedChange[]> {
  const base64 = Buffer.from(certificate).toString('base64')
  const { recipient } = await newAgeIdentity()
  const word = {
    person: PERSON,
    name: 'Laptop 7',
    certificate: base64,
    recipient,
    signing: { certificate: base64 },
    confirmedAt: NOW,
    retired: null,
  }
  const patches = Object.entries(word).map(([field, value]) => {
    return { record: recordIds.device(ACTION, device, by), field, value }
  })
  const started = { record: recordIds.action(ACTION), field: 'creator', value: PERSON }
  const first = change([started])
  return [first, change(patches, by === PERSON ? { head: first } : { actor: by, device: OTHER_DEVICE })]
}
