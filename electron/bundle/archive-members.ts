import type { z } from 'zod'
import { Paper } from '#shared/domain/scheduling/applicant'
import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import { Hash, type Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { partsOf } from '#shared/log/record-id'
import type { Records, RecordView } from '#shared/log/records'

/** Whether an archive must hold a file, or may lack it (only a deleted record or a replaced value names it). */
export type Need = 'required' | 'optional'

/** A signature record with what its id says. */
export interface SignedSheet {
  readonly record: string
  readonly interview: Id
  readonly rater: Id
  readonly signature: SheetSignature
  /** False once a newer submission took the place of this one. */
  readonly current: boolean
}

/** The files that belong to a hiring action, as its folded records name them. */
export interface ArchiveMembers {
  readonly revisions: ReadonlyMap<Hash, Need>
  readonly attachments: ReadonlyMap<Hash, Need>
  readonly sheets: readonly SignedSheet[]
}

/** Finds what belongs into an archive of these records. */
export function archiveMembers(records: Records): ArchiveMembers {
  const submissions = readAll(records, 'submission/', Submission)
  const signatures = readAll(records, 'signature/', SheetSignature)
  const papers = readAll(records, 'paper/', Paper)
  const revisions = new Map<Hash, Need>()
  const attachments = new Map<Hash, Need>()

  for (const view of records.views('submission/')) addReplaced(revisions, view, ['revision', 'supersedes'])
  for (const view of records.views('signature/')) {
    addReplaced(revisions, view, ['revision'])
    addReplaced(attachments, view, ['document', 'seal', 'sealSignature'])
  }
  for (const view of records.views('paper/')) addReplaced(attachments, view, ['sha256'])

  for (const [, { revision }] of submissions) revisions.set(revision, 'required')
  for (const [, { revision, document, seal, sealSignature }] of signatures) {
    revisions.set(revision, 'required')
    for (const file of [document, seal, sealSignature]) attachments.set(file.sha256, 'required')
  }
  for (const [, paper] of papers) if (!paper.deleted) attachments.set(paper.sha256, 'required')

  const superseded = new Set(submissions.map(([, { supersedes }]) => supersedes))
  const sheets = signatures.map(([view, signature]) => {
    const [interview = '', , rater = ''] = partsOf(view.id)
    return { record: view.id, interview, rater, signature, current: !superseded.has(signature.revision) }
  })
  return { revisions, attachments, sheets }
}

function readAll<Schema extends z.ZodType>(records: Records, prefix: string, schema: Schema) {
  return records.views(prefix).flatMap((view): [RecordView, z.output<Schema>][] => {
    const value = readAs(schema, view)
    return value === undefined ? [] : [[view, value]]
  })
}

/** Every hash that stands in these fields, the values that do not show included, as optional. */
function addReplaced(files: Map<Hash, Need>, view: RecordView, fields: readonly string[]): void {
  for (const field of fields) {
    for (const { value } of view.state.fields[field]?.values ?? []) {
      const hash = Hash.safeParse(isFile(value) ? value.sha256 : value)
      if (hash.success && !files.has(hash.data)) files.set(hash.data, 'optional')
    }
  }
}

function isFile(value: unknown): value is { readonly sha256: unknown } {
  return typeof value === 'object' && value !== null && 'sha256' in value
}
