import type { AgeSecretKey } from '#shared/kernel/age-keys'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash } from '#shared/kernel/ids'
import type { Records } from '#shared/log/records'
import { openPackage, type SealedPackage } from '../bundle/sealed-package'
import type { DataServices } from './data-services'
import { submittedSheets, type SubmittedSheet } from './sheet-files'

/**
 * Opens the sealed score sheets that this laptop may read by now: its own key fits (the rater's, HR's), or the
 * key was told to everybody. What it may not read stays as it is. Returns how many were opened. Errors:
 * `sealed.unreadable`, `storage.…`.
 */
export async function unsealSheets(services: DataServices, records: Records): Promise<number> {
  let opened = 0
  for (const sheet of submittedSheets(records)) {
    const packages = await services.sealed.ofRevision(sheet.revision)
    if (packages.length === 0) continue
    if ((await lacking(services, sheet)) && (await openSheet(services, sheet)) !== undefined) opened += 1
    // Once the key is told and all of it is here, the package has done its work.
    if (sheet.key !== undefined && !(await lacking(services, sheet))) {
      for (const each of packages) await services.sealed.remove(each)
    }
  }
  return opened
}

/** The keys that HR may tell of sheets that are sealed to HR, as far as this laptop can open them. */
export async function keysOfSealed(
  services: DataServices,
  records: Records,
  revisions: readonly Hash[],
): Promise<ReadonlyMap<Hash, AgeSecretKey>> {
  const asked = new Set(revisions)
  const keys = new Map<Hash, AgeSecretKey>()
  for (const sheet of submittedSheets(records)) {
    if (!asked.has(sheet.revision)) continue
    const opened = await openSheet(services, sheet)
    if (opened !== undefined) keys.set(sheet.revision, opened.key)
  }
  return keys
}

async function openSheet(
  services: DataServices,
  { revision, key, signature }: SubmittedSheet,
): Promise<SealedPackage | undefined> {
  const own = await services.identity.ageIdentities()
  const identities = key === undefined ? own : [...own, key]
  let opened: SealedPackage | undefined
  for (const file of await services.sealed.ofRevision(revision)) {
    try {
      opened = await openPackage(await file.read(), identities, revision)
    } catch (thrown) {
      if (toAppError(thrown).code !== 'sealed.no-key') throw thrown
      continue
    }
    await keepFiles(services, opened, signature !== undefined)
  }
  return opened
}

async function keepFiles(
  { revisions, attachments }: DataServices,
  { files }: SealedPackage,
  signed: boolean,
): Promise<void> {
  for (const [name, bytes] of files) {
    if (name === 'revision') await revisions.put(Buffer.from(bytes).toString())
    else if (signed) await attachments.put(bytes)
  }
}

async function lacking(
  { revisions, attachments }: DataServices,
  { revision, signature }: SubmittedSheet,
): Promise<boolean> {
  if ((await revisions.missing([revision])).length > 0) return true
  if (signature === undefined) return false
  const { document, seal, sealSignature } = signature
  const files = [document, seal, sealSignature].map(({ sha256 }) => sha256)
  return (await attachments.missing(files)).length > 0
}
