import type { Json } from '#shared/kernel/canonical'
import type { Hash, RandomBytes } from '#shared/kernel/ids'
import { freezeRevision } from '#shared/log/revision'
import type { Session } from './session'
import { call } from '../bridge/bridge'

const randomBytes: RandomBytes = (length) => crypto.getRandomValues(new Uint8Array(length))

/** Freezes a content and stores it in the journal's folder and in the database. Nothing refers to it yet. */
export async function freezeAndStore(
  { data }: Pick<Session, 'data'>,
  kind: string,
  content: Json,
): Promise<Hash> {
  const frozen = freezeRevision(kind, content, randomBytes)
  await call('revisions.put', { text: frozen.text })
  await data.files.putRevision(frozen.hash, frozen.text)
  return frozen.hash
}
