import type { Id } from '#shared/kernel/ids'
import { verifyDetached } from '../signing/cades'
import { bad, type Finding, good, note } from './finding'
import type { Bundle } from './read-bundle'
import type { Roster } from './roster'

const SUBJECT = 'manifest.p7s'

/**
 * Checks the device's signature over the manifest. It shows that one device wrote the whole bundle. Who that
 * device is, only the roster of this laptop, `known`, can say; a key that `roster` does not name is bad.
 */
export async function verifyBundleSignature(
  bundle: Bundle,
  known: Roster,
  roster: Roster = known,
): Promise<readonly Finding[]> {
  const { device } = bundle.manifest
  if (bundle.signature === undefined) return [note('bundle.unsigned', 'manifest.json')]
  const fault = await deviceFault(bundle.manifestBytes, bundle.signature, device, roster)
  if (fault !== undefined) return [bad(fault, SUBJECT, { device })]
  const signed = good('bundle.signed', SUBJECT, { device })
  return [
    signed,
    known.has(device)
      ? good('bundle.device-known', SUBJECT, { device })
      : note('bundle.device-unknown', SUBJECT, { device }),
  ]
}

/** What is wrong with a device's signature: its own fault, another device's, or a key that nobody named. */
export async function deviceFault(
  content: Uint8Array,
  p7s: Uint8Array,
  device: Id,
  roster: Roster,
): Promise<string | undefined> {
  const check = await verifyDetached(content, p7s)
  if (!check.ok) return check.code
  if (check.description.name !== `Evenhand device ${device}`) return 'bundle.device-mismatch'
  const known = roster.get(device)
  if (known !== undefined && !known.has(check.description.fingerprint)) return 'bundle.device-key-changed'
  return undefined
}
