import type { Id } from '../../../kernel/ids'
import { compareInstants, slotEnd, type Instant } from '../../../kernel/time'
import type { RecordsReader } from '../../../log/records'
import type { Identified } from '../../find-record'
import { isRater } from '../../panel/duties'
import { recusedFrom } from '../../panel/recusals'
import type { HiringAction } from '../../preparation/hiring-action'
import type { Interview } from '../../scheduling/interview'
import { sheetDueAt } from '../due-time'
import { returnsOf, type ReturnedSheet } from '../sheet-return'
import { newestSubmissions, signaturesFor, submissionsFor, type SubmissionOf } from '../submissions'
import { acceptancesOf } from './acceptance'

/**
 * Where HR's check of a sheet stands. `fixed` answers a return and waits for HR again. Of a return and an
 * acceptance of one version the later counts.
 */
export type CheckStanding = 'to-check' | 'fixed' | 'returned' | 'accepted'

/** One rater's newest submitted sheet of an interview; two after a fork. */
export interface HandedSheet {
  readonly rater: Id
  readonly submission: SubmissionOf
  readonly standing: CheckStanding
  /** Why it was returned, or why the version was that it amends. */
  readonly returned: ReturnedSheet | undefined
  /** Of a returned sheet: until when it is to come back, by the same rule as the sheet itself. */
  readonly due: Instant | undefined
  readonly signed: boolean
}

/** What the raters of an interview have handed in, and who has not yet. */
export interface InterviewSheets {
  readonly handed: readonly HandedSheet[]
  readonly waiting: readonly Id[]
  /** Until when a sheet is to be handed in; undefined without a time of the interview. */
  readonly due: Instant | undefined
}

type Settings = Pick<HiringAction, 'settings' | 'zone'>

/** The sheets of those who rate an interview and are not recused; `people` are those of the action. */
export async function sheetsOfInterview(
  records: RecordsReader,
  { id, applicant, panel, slot }: Pick<Identified<Interview>, 'id' | 'applicant' | 'panel' | 'slot'>,
  people: ReadonlySet<Id>,
  { settings, zone }: Settings,
): Promise<InterviewSheets> {
  const submissions = await submissionsFor(records, id)
  const signatures = await signaturesFor(records, id)
  const returns = await returnsOf(records, id)
  const acceptances = await acceptancesOf(records, id)
  const recused = await recusedFrom(records, applicant)
  const raters = panel
    .filter(({ person, role }) => isRater(role) && people.has(person) && !recused.has(person))
    .map(({ person }) => person)

  const handed = raters.flatMap((rater): readonly HandedSheet[] =>
    newestSubmissions(submissions.filter((one) => one.id === rater)).map((submission) => {
      const { revision, supersedes } = submission
      const returned = returns.find((one) => one.revision === revision)
      const accepted = acceptances.find((one) => one.revision === revision)
      const answered = returns.find((one) => one.revision === supersedes)
      const sentBack =
        returned !== undefined && (accepted === undefined || compareInstants(accepted.at, returned.at) < 0)
      const standing = sentBack
        ? 'returned'
        : accepted !== undefined
          ? 'accepted'
          : answered === undefined
            ? 'to-check'
            : 'fixed'
      return {
        rater,
        submission,
        standing,
        returned: sentBack ? returned : answered,
        due: sentBack ? sheetDueAt(returned.at, settings, zone) : undefined,
        signed: signatures.some((signature) => signature.revision === revision),
      }
    }),
  )
  return {
    handed,
    waiting: raters.filter((rater) => !handed.some((one) => one.rater === rater)),
    due: slot && sheetDueAt(slotEnd(slot), settings, zone),
  }
}
