import { AppError, toAppError } from '#shared/kernel/app-error'
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

/** The key that HR may tell of a sheet that is sealed to HR. Errors: `sealed.no-key`, `sheet.not-submitted`. */
export async function keyOfSealed(services: DataServices, records: Records, revision: Hash): Promise<string> {
  const sheet = submittedSheets(records).find((each) => each.revision === revision)
  if (sheet === undefined) throw new AppError('sheet.not-submitted', revision)
  const found = await openSheet(services, sheet)
  if (found === undefined) throw new AppError('sealed.no-key', revision)
  return found.key
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
