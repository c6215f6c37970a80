import { verifyDetached } from '../signing/cades'
import { bad, type Finding, good, note } from './finding'
import type { Bundle } from './read-bundle'

const SUBJECT = 'manifest.p7s'

/**
 * Checks the device's signature over the manifest. It shows that one device wrote the whole bundle; who that
 * device is, and whether to trust it, this check cannot say, and says so.
 */
export async function verifyBundleSignature(bundle: Bundle): Promise<readonly Finding[]> {
  const { device } = bundle.manifest
  const check = await verifyDetached(bundle.manifestBytes, bundle.signature)
  if (!check.ok) return [bad(check.code, SUBJECT)]
  if (check.description.name !== `Evenhand device ${device}`) return [bad('bundle.device-mismatch', SUBJECT)]
  return [good('bundle.signed', SUBJECT, { device }), note('bundle.device-unknown', SUBJECT, { device })]
}
