import type { ContentsFile, ContentsModel } from '../../contracts/documents/contents'
import { Person } from '../panel/person'
import { HiringAction } from '../preparation/hiring-action'
import { readAll, requireRecord } from '../find-record'
import { recordIds, recordPrefixes } from '../record-ids'
import type { Hash, Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import { formatDate, formatDateTimeWithZone, msOf, type Instant } from '../../kernel/time'
import type { Records } from '../../log/records'
import { message } from '../../messages/catalogue'
import { chainWitnesses } from './chain-witnesses'
import { contentsCounts } from './contents-counts'
import { contentsDates } from './contents-dates'
import { actionFacts } from './facts'
import { recordNames, type RecordNames } from './record-names'

/** More files than that are listed in the archive's own `manifest.json` only, whose hash is on the certificate. */
export const MOST_LISTED_FILES = 1000

/** What the certificate says of the archive's list of contents. */
interface CertifiedManifest {
  readonly device: Id
  readonly created: Instant
  readonly without: readonly ('attachments' | 'documents')[]
  readonly files: readonly {
    readonly path: string
    readonly kind: string
    readonly bytes: number
    readonly sha256: Hash
  }[]
}

/** The final archive as it was found where it lies. */
export interface CertifiedArchive {
  readonly name: string
  readonly bytes: number
  readonly sha256: Hash
  readonly manifest: CertifiedManifest
  /** SHA-256 of its `manifest.json`. */
  readonly manifestHash: Hash
  /** Its own records, as they were verified. */
  readonly records: Records
  readonly changes: number
  /** Who can open it. */
  readonly protection: 'laptops' | 'passphrase' | 'none'
}

export interface Certifying {
  readonly by: Id
  readonly reason: string
  readonly now: Instant
}

/** The certificate of contents of a final archive. It names no applicant. Refuses: `record.not-found`. */
export async function contentsModel(
  archive: CertifiedArchive,
  action: Id,
  { by, reason, now }: Certifying,
): Promise<Result<ContentsModel>> {
  const { records, manifest } = archive
  const found = await requireRecord(records, HiringAction, recordIds.action(action))
  if (!found.ok) return found
  const names = await recordNames(records, action)
  const { zone } = found.value
  return ok({
    paper: 'letter',
    createdAt: msOf(now),
    action: actionFacts(found.value),
    archive: archiveFacts(archive, names),
    hashes: [
      { label: message('contents.sha256'), sha256: archive.sha256 },
      { label: message('contents.manifest'), sha256: archive.manifestHash },
    ],
    closing: [
      { label: message('contents.closed-by'), value: names.of.get(by) ?? by },
      { label: message('contents.closed-at'), value: formatDateTimeWithZone(now, zone) },
      { label: message('contents.reason'), value: reason },
    ],
    dates: [
      ...contentsDates(records, zone),
      {
        label: message('contents.keep-until'),
        value:
          found.value.keepUntil === null
            ? message('contents.keep-until.none')
            : formatDate(found.value.keepUntil),
      },
    ],
    people: readAll(Person, records.views(recordPrefixes.persons(action))).map(({ name, duties }) => ({
      name,
      duties: duties.map((duty) => message(`duty.${duty}`)).join(', '),
    })),
    counts: contentsCounts(archive),
    leftOut: manifest.without.map((what) => message(`contents.without.${what}`)),
    witnesses: chainWitnesses(records.heads, action, names),
    files: manifest.files.length > MOST_LISTED_FILES ? [] : manifest.files.map(fileFacts),
  })
}

function archiveFacts(
  { name, bytes, manifest, protection }: CertifiedArchive,
  names: RecordNames,
): ContentsModel['archive'] {
  return [
    { label: message('contents.name'), value: name },
    { label: message('contents.size'), value: message('contents.bytes', { bytes: digits(bytes) }) },
    { label: message('contents.protection'), value: message(`contents.protection.${protection}`) },
    { label: message('contents.made-on'), value: names.laptop(manifest.device) },
    { label: message('contents.made-at'), value: formatDateTimeWithZone(manifest.created, names.zone) },
  ]
}

function fileFacts({ path, bytes, sha256 }: CertifiedManifest['files'][number]): ContentsFile {
  return { path, size: digits(bytes), sha256 }
}

/** `1,234,567` */
function digits(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')
}
