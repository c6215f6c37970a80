import { Paper } from '#shared/domain/scheduling/applicant'
import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import type { Hash } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import { call } from '../../bridge/bridge'
import type { Database } from '../database'
import { FilesRepository } from '../repositories/files-repository'
import { RecordsRepository } from '../repositories/records-repository'

/**
 * Completes the two copies of attachments and revisions from each other. Returns the hashes that neither has and
 * that should be here: the files of others' score sheets that are still sealed are not missed.
 * One file at a time: a résumé may be large and nobody waits for this.
 */
export async function restoreFiles(database: Database): Promise<readonly Hash[]> {
  const files = new FilesRepository(database)
  const records = new RecordsRepository(database)
  const lost: Hash[] = []
  const attachments = await referencedAttachments(records)
  const revisions = (await records.ofKind('submission')).flatMap(
    (view) => readAs(Submission, view)?.revision ?? [],
  )

  const missingAttachments = new Set((await call('attachments.missing', { sha256: attachments })).missing)
  const hereAttachments = new Set(await files.attachmentHashes())
  for (const sha256 of attachments) {
    if (missingAttachments.has(sha256)) {
      const bytes = hereAttachments.has(sha256) ? await files.attachment(sha256) : undefined
      if (bytes === undefined) lost.push(sha256)
      else await call('attachments.put', { bytes })
    } else if (!hereAttachments.has(sha256)) {
      await files.putAttachment(sha256, (await call('attachments.get', { sha256 })).bytes)
    }
  }

  const missingRevisions = new Set((await call('revisions.missing', { sha256: revisions })).missing)
  const hereRevisions = new Set(await files.revisionHashes())
  for (const sha256 of revisions) {
    if (missingRevisions.has(sha256)) {
      const text = hereRevisions.has(sha256) ? await files.revision(sha256) : undefined
      if (text === undefined) lost.push(sha256)
      else await call('revisions.put', { text })
    } else if (!hereRevisions.has(sha256)) {
      await files.putRevision(sha256, (await call('revisions.get', { sha256 })).text)
    }
  }
  const sealed = await sealedFiles(records)
  return lost.filter((sha256) => !sealed.has(sha256))
}

/** What belongs to score sheets that were submitted and are not open to everybody yet. */
async function sealedFiles(records: RecordsRepository): Promise<ReadonlySet<Hash>> {
  const opened = new Set((await records.ofKind('opening')).map(({ id }) => partsOf(id)[1]))
  const sealed = new Set<Hash>()
  for (const view of await records.ofKind('submission')) {
    const revision = readAs(Submission, view)?.revision
    if (revision !== undefined && !opened.has(revision)) sealed.add(revision)
  }
  for (const view of await records.ofKind('signature')) {
    const signature = readAs(SheetSignature, view)
    if (signature === undefined || !sealed.has(signature.revision)) continue
    for (const file of [signature.document, signature.seal, signature.sealSignature]) sealed.add(file.sha256)
  }
  return sealed
}

async function referencedAttachments(records: RecordsRepository): Promise<Hash[]> {
  const papers = (await records.ofKind('paper')).flatMap((view) => readAs(Paper, view)?.sha256 ?? [])
  const signed = (await records.ofKind('signature')).flatMap((view) => {
    const signature = readAs(SheetSignature, view)
    return signature ? [signature.document.sha256, signature.seal.sha256, signature.sealSignature.sha256] : []
  })
  return [...new Set([...papers, ...signed])]
}
