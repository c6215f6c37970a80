import type { PaperSize } from '../../contracts/documents/facts'
import type { GradingPacketModel, PacketWork } from '../../contracts/documents/grading-packet'
import { decodePlainText } from '../../kernel/plain-text'
import type { Hash, Id } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import { formatDateTimeWithZone, instantOf, msOf, type Instant } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { message } from '../../messages/catalogue'
import { requireRecord } from '../find-record'
import { recordIds } from '../record-ids'
import { PAPER_TYPES } from '../scheduling/papers/paper-text'
import { loadGradingMaterial, type TechnicalPart } from '../scoring/grading/grading-material'
import type { WorkFile } from '../scoring/grading/work-files'
import { whereTold } from '../scoring/review/hide-names'
import { Review } from '../scoring/review/review'
import { actionFacts, competencyFacts } from './facts'

export interface GradingPacketPlace {
  readonly action: Id
  /** The review that grades the work. */
  readonly grading: Id
}

interface Printing {
  readonly now: Instant
  /** US letter unless said otherwise. */
  readonly paper?: PaperSize
  /** What is in a plain text file. */
  readonly bytesOf: (sha256: Hash) => Promise<Uint8Array>
}

/** The packet with the hashes of the files that are drawn in it. */
export interface GradingPacket {
  readonly model: GradingPacketModel
  readonly drawn: readonly Hash[]
}

/**
 * The packet by which one applicant's work is graded on paper, under its number alone: redacted PDFs are drawn, plain
 * text is printed with the name covered, anything else is handed out apart. Refuses: `record.not-found`.
 */
export async function gradingPacketModel(
  records: RecordsReader,
  { action, grading }: GradingPacketPlace,
  { now, paper = 'letter', bytesOf }: Printing,
): Promise<Result<GradingPacket>> {
  const review = await requireRecord(records, Review, recordIds.review(grading))
  if (!review.ok) return review
  const [grader = ''] = review.value.reviewers
  const place = { action, review: { ...review.value, id: grading }, grader }
  const material = await loadGradingMaterial(records, place)
  if (!material.ok) return material
  const { applicant, competencies, roles, round, technical } = material.value
  const files = technical?.files ?? []
  const { gradeBy = null, instructions = '', minutes = 0 } = technical?.assessment ?? {}
  const work = await Promise.all(
    files.map((file) => workOf(file, { entries: technical?.entries ?? [], bytesOf })),
  )
  return ok({
    model: {
      paper,
      createdAt: msOf(now),
      made: formatDateTimeWithZone(now, material.value.action.zone),
      action: actionFacts(material.value.action),
      round: round.name,
      applicantNumber: applicant.number,
      roles: roles.map(({ name }) => name),
      minutes,
      gradeBy:
        gradeBy === null ? '' : formatDateTimeWithZone(instantOf(gradeBy.at, gradeBy.zone), gradeBy.zone),
      instructions,
      work,
      competencies: competencies.map(competencyFacts),
    },
    drawn: files.flatMap((file) => (isDrawn(file) ? [file.paper.sha256] : [])),
  })
}

/** A page as it was handed in may show a name anywhere: only what HR supplied without it is drawn. */
function isDrawn({ paper, redacted }: WorkFile): boolean {
  return redacted && paper.mediaType === PAPER_TYPES.pdf
}

async function workOf(
  file: WorkFile,
  { entries, bytesOf }: Pick<TechnicalPart, 'entries'> & Pick<Printing, 'bytesOf'>,
): Promise<PacketWork> {
  if (isDrawn(file)) return { shownAs: 'pages' }
  const { redacted } = file
  if (file.paper.mediaType !== PAPER_TYPES.text) return { shownAs: 'apart', redacted }
  return {
    shownAs: 'text',
    redacted,
    text: covered(decodePlainText(await bytesOf(file.paper.sha256)), entries),
  }
}

function covered(text: string, entries: TechnicalPart['entries']): string {
  let shown = ''
  let at = 0
  for (const { from, to } of whereTold(text, ...entries)) {
    shown += text.slice(at, from) + message('grading-packet.covered')
    at = to
  }
  return shown + text.slice(at)
}
