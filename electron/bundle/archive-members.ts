import type { z } from 'zod'
import { NamedRevision } from '#shared/domain/decision/named-revision'
import { Paper } from '#shared/domain/scheduling/applicant'
import { SheetSignature, Submission } from '#shared/domain/scoring/score-sheet'
import { Hash, type Id } from '#shared/kernel/ids'
import { readAs } from '#shared/log/read-as'
import { partsOf } from '#shared/log/record-id'
import type { Records, RecordView } from '#shared/log/records'
import { isHidden } from './hidden-revisions'

/** Whether an archive must hold a file, or may lack it (only a deleted record or a replaced value names it). */
export type Need = 'required' | 'optional'

export interface WantedFile {
  readonly need: Need
  /** The submitted revision that the file belongs to; undefined for a paper. */
  readonly revision: Hash | undefined
}

/** A signature record of a score sheet, a consensus sheet or a decision, with who signed. */
export interface SignedSheet {
  readonly record: string
  readonly signer: Id
  readonly signature: SheetSignature
  /** False once a newer submission took the place of this one. */
  readonly current: boolean
  /** Its files travel in a sealed package only, until the other raters have submitted theirs. */
  readonly hidden: boolean
}

/** The files that belong to a hiring action, as its folded records name them. */
export interface ArchiveMembers {
  readonly revisions: ReadonlyMap<Hash, WantedFile>
  readonly attachments: ReadonlyMap<Hash, WantedFile>
  /** Revisions that nobody opened yet, in none of the two: each has to be there sealed. */
  readonly hidden: ReadonlyMap<Hash, Need>
  readonly sheets: readonly SignedSheet[]
}

/**
 * Finds what belongs into an archive of these records. `hides` says whether the revision of a `submission/…` or
 * `signature/…` record is private still; where the records are only a part, somebody else knows.
 */
export function archiveMembers(
  records: Records,
  hides: (view: RecordView) => boolean = (view) => isHidden(view, records),
): ArchiveMembers {
  const submissions = readAll(records, 'submission/', Submission)
  const signatures = readAll(records, 'signature/', SheetSignature)
  const revisions = new Wanted()
  const attachments = new Wanted()
  const hidden = new Map<Hash, Need>()

  for (const view of records.views('submission/')) {
    const revision = revisionOf(view)
    if (hides(view)) hidden.set(revision, 'optional')
    else for (const hash of hashesIn(view, ['revision', 'supersedes'])) revisions.maybe(hash, revision)
  }
  for (const [view, { revision }] of submissions) {
    if (hides(view)) hidden.set(revision, 'required')
    else revisions.must(revision, revision)
  }
  for (const view of records.views('signature/')) {
    const revision = revisionOf(view)
    if (hides(view)) continue
    for (const hash of hashesIn(view, ['revision'])) revisions.maybe(hash, revision)
    for (const hash of hashesIn(view, SIGNED_FILES)) attachments.maybe(hash, revision)
  }
  for (const [view, signature] of signatures) {
    if (hides(view)) {
      // In a segment the submission may lie in an earlier one: the package with the signed files goes with this.
      hidden.set(signature.revision, 'required')
      continue
    }
    revisions.must(signature.revision, signature.revision)
    for (const file of SIGNED_FILES) attachments.must(signature[file].sha256, signature.revision)
  }
  const superseded = new Set(submissions.map(([, { supersedes }]) => supersedes))
  const reports = REPORT_KINDS.flatMap((kind) => reportsIn(records, kind))
  for (const { supersedes } of reports) for (const revision of supersedes) superseded.add(revision)
  for (const { revision } of reports) revisions.must(revision, revision)
  const reportSignatures = REPORT_KINDS.flatMap((kind) =>
    readAll(records, `${kind}-signature/`, SheetSignature),
  )
  for (const [, signature] of reportSignatures) {
    revisions.must(signature.revision, signature.revision)
    for (const file of SIGNED_FILES) attachments.must(signature[file].sha256, signature.revision)
  }
  for (const view of records.views('paper/')) {
    for (const hash of hashesIn(view, ['sha256'])) attachments.maybe(hash, undefined)
  }
  for (const [, paper] of readAll(records, 'paper/', Paper)) {
    if (!paper.deleted) attachments.must(paper.sha256, undefined)
  }
  for (const revision of hidden.keys()) revisions.files.delete(revision)

  const sheets = [...signatures, ...reportSignatures].map(([view, signature]) => {
    const [, , signer = ''] = partsOf(view.id)
    const current = !superseded.has(signature.revision)
    const hidden = view.kind === 'signature' && hides(view)
    return { record: view.id, signer, signature, current, hidden }
  })
  return { revisions: revisions.files, attachments: attachments.files, hidden, sheets }
}

const SIGNED_FILES = ['document', 'seal', 'sealSignature'] as const

/** Consensus sheets and decisions: what they say is open to the whole hiring action from the first. */
const REPORT_KINDS = ['consensus', 'decision'] as const

function reportsIn(records: Records, kind: (typeof REPORT_KINDS)[number]): readonly NamedRevision[] {
  return readAll(records, `${kind}/`, NamedRevision).map(([, report]) => report)
}

class Wanted {
  readonly files = new Map<Hash, WantedFile>()

  must(hash: Hash, revision: Hash | undefined): void {
    // What a paper names too is needed whether a sheet is opened or not.
    const paper = this.files.get(hash)?.need === 'required' && this.files.get(hash)?.revision === undefined
    this.files.set(hash, { need: 'required', revision: paper ? undefined : revision })
  }

  maybe(hash: Hash, revision: Hash | undefined): void {
    if (!this.files.has(hash)) this.files.set(hash, { need: 'optional', revision })
  }
}

function readAll<Schema extends z.ZodType>(records: Records, prefix: string, schema: Schema) {
  return records.views(prefix).flatMap((view): [RecordView, z.output<Schema>][] => {
    const value = readAs(schema, view)
    return value === undefined ? [] : [[view, value]]
  })
}

/** The revision in the id of a submission or signature. */
function revisionOf(view: RecordView): Hash {
  return partsOf(view.id)[1] ?? ''
}

/** Every hash that stands in these fields, the values that do not show included. */
function hashesIn(view: RecordView, fields: readonly string[]): readonly Hash[] {
  return fields
    .flatMap((field) => view.state.fields[field]?.values ?? [])
    .flatMap(({ value }) => Hash.safeParse(isFile(value) ? value.sha256 : value).data ?? [])
}

function isFile(value: unknown): value is { readonly sha256: unknown } {
  return typeof value === 'object' && value !== null && 'sha256' in value
}
