import type { PacketModel } from '../../contracts/documents/packet'
import type { Hash } from '../../kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '../../kernel/time'
import type { SheetRevision } from '../scoring/sheet-revision'
import type { PacketMaterial } from './packet-material'

/** A file that a packet shows or carries, by the name that the model has for it. */
export interface PacketFile {
  readonly fileName: string
  readonly mediaType: string
  readonly sha256: Hash
}

/** The résumés and the signed score sheets of a packet, each file under a name of its own. */
export function packetFiles(
  { resumes, signatures, people }: Pick<PacketMaterial, 'resumes' | 'signatures' | 'people'>,
  revisions: ReadonlyMap<Hash, SheetRevision>,
  zone: ZoneId,
): Pick<PacketModel, 'resumes' | 'sheets'> & { readonly files: readonly PacketFile[] } {
  const names = new UniqueNames()
  const papers = resumes.map(({ name, mediaType, sha256 }) => ({
    fileName: names.take(name),
    mediaType,
    sha256,
  }))
  const signed = signatures.map((signature) => {
    const { revision, document, claimedTime } = signature
    const signer = revisions.get(revision)?.rater.name ?? people.get(signature.id)?.name ?? ''
    const file = {
      fileName: names.take(`score-sheet-${plainName(signer)}.pdf`),
      mediaType: 'application/pdf',
      sha256: document.sha256,
    }
    const sheet = {
      fileName: file.fileName,
      signer,
      revisionSha256: revision,
      fileSha256: document.sha256,
      claimedTime: formatDateTimeWithZone(claimedTime, zone),
    }
    return { file, sheet }
  })
  return {
    resumes: papers.map(({ fileName, mediaType }) => ({ fileName, mediaType })),
    sheets: signed.map(({ sheet }) => sheet),
    files: [...papers, ...signed.map(({ file }) => file)],
  }
}

/** Letters and digits, what is between them as one hyphen. */
function plainName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}

/** A name that was taken before gets a number before its ending: `cv.pdf`, `cv (2).pdf`. */
class UniqueNames {
  readonly #taken = new Set<string>()

  take(name: string): string {
    const dot = name.lastIndexOf('.')
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, '']
    let unique = name
    for (let count = 2; this.#taken.has(unique.toLowerCase()); count += 1)
      unique = `${stem} (${count})${ending}`
    this.#taken.add(unique.toLowerCase())
    return unique
  }
}
