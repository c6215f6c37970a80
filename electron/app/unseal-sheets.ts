import type { SealedKey } from '#shared/domain/scoring/tell-openings'
import { isHr } from '#shared/domain/panel/hr'
import { toAppError } from '#shared/kernel/app-error'
import type { Hash, Id } from '#shared/kernel/ids'
import type { Records } from '#shared/log/records'
import { openPackage, type SealedPackage } from '../bundle/sealed-package'
import type { KeptPackage } from '../journal/sealed-packages'
import type { DataServices } from './data-services'
import { submittedSheets, type SubmittedSheet } from './sheet-files'

/**
 * Opens the sealed score sheets that this laptop may read by now: its own key fits (the rater's, HR's), or the
 * key was told to everybody. What it may not read stays as it is; what is no sealed score sheet is noticed. Returns
 * how many were opened. Errors: `storage.…`.
 */
export async function unsealSheets(services: DataServices, records: Records, action: Id): Promise<number> {
  const { person = '' } = services.identity
  const hr = await isHr(records, action, person)
  const sealed = await services.sealed.byRevision()
  let opened = 0
  for (const sheet of submittedSheets(records)) {
    const packages = sealed.get(sheet.revision)
    // Trying a key takes a while, and a round of reviews has hundreds that are sealed for others.
    if (packages === undefined || (sheet.key === undefined && !hr && sheet.rater !== person)) continue
    if ((await lacking(services, sheet)) && (await openSheet(services, sheet, packages)) !== undefined) {
      opened += 1
    }
    // Once the key is told and all of it is here, the package has done its work.
    if (sheet.key !== undefined && !(await lacking(services, sheet))) {
      for (const each of packages) await services.sealed.remove(each)
    }
  }
  return opened
}

/** The keys in the packages of submitted sheets; a sheet that nobody submitted is left out. Errors: `storage.…`. */
export async function keysOfSealed(
  services: DataServices,
  records: Records,
  revisions: readonly Hash[],
): Promise<ReadonlyMap<Hash, SealedKey>> {
  const asked = new Set(revisions)
  const sealed = await services.sealed.byRevision()
  const keys = new Map<Hash, SealedKey>()
  for (const sheet of submittedSheets(records)) {
    const { revision } = sheet
    if (!asked.has(revision)) continue
    const packages = sealed.get(revision)
    const opened = packages && (await openSheet(services, sheet, packages))
    if (opened !== undefined) keys.set(revision, { kind: 'key', key: opened.key })
    else if (packages !== undefined || (await isElsewhere(services, revision))) {
      keys.set(revision, { kind: 'closed' })
    } else keys.set(revision, { kind: 'none' })
  }
  return keys
}

async function isElsewhere({ revisions }: DataServices, revision: Hash): Promise<boolean> {
  return (await revisions.missing([revision])).length > 0
}

async function openSheet(
  services: DataServices,
  { revision, key, signature }: SubmittedSheet,
  packages: readonly KeptPackage[],
): Promise<SealedPackage | undefined> {
  const own = await services.identity.ageIdentities()
  const identities = key === undefined ? own : [...own, key]
  let opened: SealedPackage | undefined
  let unreadable = false
  for (const file of packages) {
    try {
      opened = await openPackage(await file.read(), identities, revision)
    } catch (thrown) {
      const { code } = toAppError(thrown)
      if (code !== 'sealed.no-key' && code !== 'sealed.unreadable') throw thrown
      unreadable ||= code === 'sealed.unreadable'
      continue
    }
    await keepFiles(services, opened, signature !== undefined)
  }
  // One bad package must keep nobody from all else, which its maker may have wanted.
  if (opened === undefined && unreadable) {
    services.journal.report({ code: 'sealed.unreadable', values: {} })
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
