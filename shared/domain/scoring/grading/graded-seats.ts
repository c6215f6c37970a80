import type { Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { readAll } from '../../find-record'
import { asOne } from '../../same-applicant'
import { Interview } from '../../scheduling/interview'
import { roundSeats, type RoundView, type SeatLine } from '../review/round-reviews'
import type { SheetRevision } from '../sheet-revision'
import { stillRates } from '../still-rates'

/** A work, who grades it, and whether what they gave is kept from the viewer. */
export interface GradedLine extends SeatLine<SheetRevision> {
  /** The viewer still rates the applicant in an interview. */
  readonly hidden: boolean
}

/**
 * The gradings of a technical assessment, as `roundSeats`. Who still rates an applicant in an interview sees nothing of
 * what others gave for the work, of HR or not, nor that a third was asked to settle it.
 */
export async function gradedSeats(
  records: RecordsReader,
  view: RoundView<SheetRevision>,
): Promise<readonly GradedLine[]> {
  const owed = await stillRated(records, view.viewer)
  return (await roundSeats(records, view)).map(({ review, seats }) => {
    if (!owed.has(review.applicant)) return { review, seats, hidden: false }
    const closed = seats.flatMap((seat) => {
      if (seat.person === view.viewer) return [seat]
      // There is a third only where the two differ.
      return seat.third ? [] : [Object.assign({}, seat, { content: undefined })]
    })
    return { review, seats: closed, hidden: true }
  })
}

/** The applicants whom somebody still rates in an interview. */
export async function stillRated(records: RecordsReader, person: Id): Promise<ReadonlySet<Id>> {
  const interviews = readAll(Interview, await asOne(records).list('interview/'))
  const owed = new Set<Id>()
  for (const interview of interviews) {
    if (await stillRates(records, [interview], person)) owed.add(interview.applicant)
  }
  return owed
}
