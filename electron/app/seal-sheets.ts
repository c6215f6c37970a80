import { join } from 'node:path'
import { z } from 'zod'
import { sealedRecipientsOf } from '#shared/domain/panel/known-devices'
import { recordIds } from '#shared/domain/record-ids'
import { Sealing } from '#shared/domain/scoring/opening'
import { hashBytes } from '#shared/kernel/canonical'
import { Hash, type Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import type { Records } from '#shared/log/records'
import { sealPackage, type SealedPart } from '../bundle/sealed-package'
import { readJson, writeJson } from './durable-json'
import type { DataServices } from './data-services'
import { keptFiles } from './kept-files'
import { submittedSheets, type SubmittedSheet } from './sheet-files'

/** Of each own revision, how its package was made: it is made anew when it is signed or somebody may read it. */
const Made = z.record(Hash, z.object({ sha256: Hash, parts: z.int(), recipients: z.array(z.string()) }))

/**
 * Seals the own submitted score sheets that are not open: encrypted to their rater's laptops, those of HR and
 * the recovery key, padded. What is sealed as it should be is left alone; so are sheets without a sealing key, and
 * those whose files another laptop of the same person has. Errors: `storage.…`, `age.…`.
 */
export async function sealSheets(services: DataServices, action: Id, records: Records): Promise<void> {
  const { identity, paths, sealed } = services
  const { person } = identity
  if (person === undefined) return
  const notes = join(paths.profile, 'exchange', 'sealed.json')
  const made = Made.parse((await readJson(notes)) ?? {})
  const { recipient } = await identity.laptopKeys()
  const others = await sealedRecipientsOf(records, action, person)
  const recipients = [...new Set([recipient, ...others])].sort()
  const kept = await sealed.byRevision()
  for (const sheet of submittedSheets(records)) {
    if (sheet.rater !== person || sheet.key !== undefined) continue
    const key = keyOf(records, sheet)
    const before = made[sheet.revision]
    const parts = sheet.signature === undefined ? 1 : 4
    if (key === undefined) continue
    const replaced = kept.get(sheet.revision) ?? []
    const isThere = replaced.some(({ sha256 }) => sha256 === before?.sha256)
    if (isThere && before?.parts === parts && before.recipients.join(' ') === recipients.join(' ')) continue
    const files = await partsOfSheet(services, sheet)
    if (files === undefined) continue
    const bytes = await sealPackage({ revision: sheet.revision, key, files }, recipients)
    const { assessment, revision } = sheet
    const sha256 = hashBytes(bytes)
    await sealed.put({ assessment, revision, sha256 }, bytes)
    for (const old of replaced) if (old.sha256 !== sha256) await sealed.remove(old)
    made[revision] = { sha256, parts, recipients }
    await writeJson(notes, made)
  }
}

function keyOf(records: Records, { assessment, revision, rater }: SubmittedSheet): string | undefined {
  const view = records.view(recordIds.sealing(assessment, revision, rater))
  return view && readAs(Sealing, view)?.key
}

async function partsOfSheet(
  services: DataServices,
  { revision, signature }: SubmittedSheet,
): Promise<ReadonlyMap<SealedPart, Uint8Array> | undefined> {
  const files = keptFiles(services)
  const parts = new Map<SealedPart, Uint8Array | undefined>([['revision', await files.revision(revision)]])
  if (signature !== undefined) {
    for (const name of ['document', 'seal', 'sealSignature'] as const) {
      parts.set(name, await files.attachment(signature[name].sha256))
    }
  }
  const there = [...parts].flatMap(([name, bytes]) => (bytes === undefined ? [] : [[name, bytes] as const]))
  return there.length === parts.size ? new Map(there) : undefined
}
