import { z } from 'zod'
import { Id } from '../../kernel/ids'
import { partsOf } from '../../log/record-id'
import type { RecordsReader } from '../../log/records'
import { readAll } from '../find-record'

/** What preparation needs to know of an interview: which script it was given, and whether it is over. */
const GuideHolder = z.object({
  round: Id,
  guide: Id,
  status: z.string().default('scheduled'),
  deleted: z.boolean().default(false),
})

/** An interview and the version of the guide that it holds. */
export interface HeldGuide {
  readonly interview: Id
  readonly guide: Id
}

/** The interviews of a round by whether they are still to come. */
export interface RoundInterviews {
  /** Held, or begun: somebody confirmed that they may take it. */
  readonly held: readonly HeldGuide[]
  readonly toCome: readonly HeldGuide[]
}

/** Which interviews of a round were held and which are to come; those that do not take place are neither. */
export async function interviewsOfRound(records: RecordsReader, round: Id): Promise<RoundInterviews> {
  const interviews = readAll(GuideHolder, await records.list('interview/')).filter(
    (interview) => interview.round === round,
  )
  const begun = new Set(
    [...(await records.list('attestation/')), ...(await records.list('submission/'))].map(
      ({ id }) => partsOf(id)[0],
    ),
  )
  const held: HeldGuide[] = []
  const toCome: HeldGuide[] = []
  for (const { id: interview, guide, status } of interviews) {
    if (status === 'interviewed' || status === 'no-show') held.push({ interview, guide })
    else if (status === 'scheduled') (begun.has(interview) ? held : toCome).push({ interview, guide })
  }
  return { held, toCome }
}
