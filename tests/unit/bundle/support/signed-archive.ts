import { PDFDocument } from '@cantoo/pdf-lib'
import { type ArchiveInput, packArchive } from '#electron/bundle/pack-archive'
import { sha256 } from '#electron/bundle/sha256'
import { writeBundle } from '#electron/bundle/write-bundle'
import { throwAwaySigner } from '#electron/sample/throw-away-signer'
import { sealDocument } from '#electron/signing/seal'
import type { Signer } from '#electron/signing/signer'
import { recordIds } from '#shared/domain/record-ids'
import { SHEET_REVISION_KIND, type SheetRevision } from '#shared/domain/scoring/sheet-revision'
import type { Json } from '#shared/kernel/canonical'
import { newId } from '#shared/kernel/ids'
import { freezeRevision } from '#shared/log/revision'
import { ACTION, change, collect, DEVICE, deviceOf, NOW, PERSON, random } from './small-archive'

export const INTERVIEW = newId(random)

type Later =
  | 'passages'
  | 'paperNotes'
  | 'roleRatings'
  | 'sittings'
  | 'pauses'
  | 'firstAsked'
  | 'orderReason'
  | 'skipped'
  | 'added'
  | 'clarified'

type FrozenBefore = Omit<SheetRevision, Later | 'interview'> & {
  readonly interview: Omit<SheetRevision['interview'], 'extraMinutes'>
}

/** A frozen score sheet, as short as one can be. */
export function sheetOf(other: Partial<FrozenBefore> = {}): { hash: string; text: string } {
  const id = newId(random)
  // Without what later versions added: what was frozen before is read by its defaults.
  const content: FrozenBefore = {
    sheet: 1,
    action: {
      id: ACTION,
      title: 'Ranger',
      series: '',
      grade: '',
      agency: '',
      announcement: '',
      zone: 'UTC',
      settings: {
        returnWithin: '24-hours',
        exceededForTwo: 1,
        exceededForTwoInAssessment: 2,
        interviewers: 'one',
      },
    },
    round: { id, name: 'Round: 1/2', kind: 'interview' },
    guide: {
      id,
      title: '',
      version: 1,
      content: {
        introduction: { script: '', minutes: 0 },
        checklist: [],
        questions: [],
        conclusion: { script: '', minutes: 0 },
      },
    },
    competencies: [],
    applicant: { id, number: '1', familyName: 'Ng', givenName: 'Ana', middleName: '', roles: [] },
    interview: {
      id: INTERVIEW,
      slot: null,
      place: null,
      status: 'interviewed',
      startedAt: null,
      endedAt: null,
      panel: [],
    },
    rater: { id: PERSON, name: 'Bo Li', title: '', agency: '', role: 'lead' },
    transcripts: {},
    followUps: {},
    timeUsed: {},
    ratings: {},
    evidence: {},
    analysis: 'Fine.',
    interviewRating: 1,
    submittedAt: NOW,
    supersedes: null,
    reason: '',
    ...other,
  }
  return freezeRevision(SHEET_REVISION_KIND, content, random)
}

export function raterSigner(): Promise<Signer> {
  return throwAwaySigner({ name: 'Bo Li', title: '', agency: '', email: '' }, { now: NOW, random })
}

export interface SignedParts {
  readonly revision: { readonly hash: string; readonly text: string }
  readonly document: Uint8Array
  readonly seal: Uint8Array
  readonly sealSignature: Uint8Array
  readonly fingerprint: string
}

/** A frozen sheet, signed: the PDF is an empty page, since only bytes matter here. */
export async function signedParts(
  signer: Signer,
  revision = sheetOf(),
  person = PERSON,
): Promise<SignedParts> {
  const pdf = await PDFDocument.create()
  pdf.addPage([200, 200])
  const { signedPdf, seal, sealSignature } = await sealDocument({
    pdf: await pdf.save({ useObjectStreams: false }),
    revisionHash: revision.hash,
    person,
    signer,
    signerName: 'Bo Li',
    claimedTime: NOW,
    reason: 'Test',
  })
  return { revision, document: signedPdf, seal, sealSignature, fingerprint: sha256(signer.certificate) }
}

/** The archive of one hiring action with these sheets, each submitted and signed by `rater`. */
export async function signedArchive(
  sheets: readonly SignedParts[],
  options: { readonly rater?: string; readonly supersedes?: string } = {},
): Promise<Buffer> {
  const { rater = PERSON, supersedes } = options
  const files = new Map<string, Uint8Array>()
  const keep = (bytes: Uint8Array) => {
    files.set(sha256(bytes), bytes)
    return { sha256: sha256(bytes), bytes: bytes.length }
  }
  let head = change([{ record: recordIds.action(ACTION), field: 'title', value: 'Ranger' }])
  const changes = [head]
  const append = (record: string, fields: Readonly<Record<string, Json>>) => {
    const patches = Object.entries(fields).map(([field, value]) => ({ record, field, value }))
    head = change(patches, { head, actor: rater })
    changes.push(head)
  }
  for (const [index, sheet] of sheets.entries()) {
    const { hash, text } = sheet.revision
    keep(Buffer.from(text))
    append(recordIds.submission(INTERVIEW, hash, rater), {
      revision: hash,
      at: NOW,
      reason: '',
      ...(index > 0 && supersedes !== undefined ? { supersedes } : {}),
    })
    append(recordIds.signature(INTERVIEW, hash, rater), {
      revision: hash,
      document: keep(sheet.document),
      seal: keep(sheet.seal),
      sealSignature: keep(sheet.sealSignature),
      fingerprint: sheet.fingerprint,
      claimedTime: NOW,
    })
  }
  const get = (hash: string) => Promise.resolve(files.get(hash))
  const input: ArchiveInput = {
    action: ACTION,
    device: DEVICE,
    created: NOW,
    changes,
    revision: get,
    attachment: get,
  }
  return collect(writeBundle(await packArchive(input), await deviceOf()))
}
