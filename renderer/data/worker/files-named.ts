import { NamedRevision } from '#shared/domain/decision/named-revision'
import { Notes } from '#shared/domain/interview/notes'
import { paperNoteFiles } from '#shared/domain/interview/paper-notes/paper-note'
import { Paper } from '#shared/domain/scheduling/applicant'
import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import type { Hash } from '#shared/kernel/ids'
import { partsOf } from '#shared/log/record-id'
import { readAs } from '#shared/log/read-as'
import type { RecordsRepository } from '../repositories/records-repository'

/** The files that the records of all hiring actions name. */
export interface FilesNamed {
  readonly attachments: readonly Hash[]
  readonly revisions: readonly Hash[]
  /** Of both: what belongs to score sheets that were submitted and are not open to everybody yet. */
  readonly sealed: readonly Hash[]
}

export async function filesNamed(records: RecordsRepository): Promise<FilesNamed> {
  const papers = (await records.ofKind('paper')).flatMap((view) => readAs(Paper, view)?.sha256 ?? [])
  const revisions = (await records.ofKind('submission')).flatMap(
    (view) => readAs(Submission, view)?.revision ?? [],
  )
  const signatures = [...(await records.ofKind('signature'))]
  const reports: Hash[] = []
  for (const kind of ['consensus', 'decision']) {
    for (const view of await records.ofKind(kind)) {
      const revision = readAs(NamedRevision, view)?.revision
      if (revision !== undefined) reports.push(revision)
    }
    for (const view of await records.ofKind(`${kind}-signature`)) signatures.push(view)
  }
  const opened = new Set((await records.ofKind('opening')).map(({ id }) => partsOf(id)[1]))
  const attachments = new Set(papers)
  for (const view of await records.ofKind('notes')) {
    const notes = Object.values(readAs(Notes, view)?.paperNote ?? {})
    for (const sha256 of paperNoteFiles(notes)) attachments.add(sha256)
  }
  const sealed = new Set(revisions.filter((revision) => !opened.has(revision)))
  for (const view of signatures) {
    const signature = readAs(SheetSignature, view)
    if (signature === undefined) continue
    for (const { sha256 } of [signature.document, signature.seal, signature.sealSignature]) {
      attachments.add(sha256)
      if (sealed.has(signature.revision)) sealed.add(sha256)
    }
  }
  return {
    attachments: [...attachments],
    revisions: [...new Set([...revisions, ...reports])],
    sealed: [...sealed],
  }
}
