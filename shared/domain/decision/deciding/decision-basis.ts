import type { Hash, Id } from '../../../kernel/ids'
import type { RecordsReader } from '../../../log/records'
import { isOpened } from '../../scoring/openings-due'
import { gradedForRole } from '../../scoring/grading/graded-outcome'
import type { SheetRevision } from '../../scoring/sheet-revision'
import { ExplainedRating } from '../explained-rating'
import type { ConsensusRevision } from '../consensus/consensus-revision'
import type { Outcome } from '../outcome'
import type { PanelRating } from '../panel-rating'
import type { InterviewRating } from '../../scoring/rating-rules'
import type { RoleOutcome } from '../role-outcome'
import { wordsFor } from '../words-for'
import { standings, type ApplicantStanding, type StandingsOptions } from '../standings'
import type { TechnicalStanding } from '../technical-standings'
import type { DecisionIssue, RoundBasis } from './decision-revision'
import { recordedAssessments, type RecordedAssessment } from './record-issues'

export interface BasisOptions extends StandingsOptions {
  readonly applicant: Id
  /** Null for an applicant who applied for no role in particular. */
  readonly role: Id | null
  /** Reads a consensus; undefined where it is not on this laptop. */
  readonly consensusOf: (revision: Hash) => Promise<ConsensusRevision | undefined>
}

/** All that a decision on an applicant for a role rests on, as it is now. */
export interface DecisionBasis {
  readonly standing: ApplicantStanding
  readonly outcome: Outcome | undefined
  readonly rounds: readonly RoundBasis[]
  /** What stands against any decision now; `kindIssues` adds what stands against one kind. */
  readonly issues: readonly DecisionIssue[]
}

/**
 * Gathers what a decision rests on. Undefined where there is no such applicant with an interview, and where the
 * viewer still has to rate them: they may not see what others gave.
 */
export async function decisionBasis(
  records: RecordsReader,
  options: BasisOptions,
): Promise<DecisionBasis | undefined> {
  const { action, applicant, role, contentOf, consensusOf } = options
  const [found] = (await standings(records, options)).applicants
  // Without outcomes something is hidden from the viewer.
  if (found === undefined || found.outcomes.length === 0) return undefined
  const ofRole = found.outcomes.find((each) => each.role === role)
  const recorded = await recordedAssessments(records, action, applicant)
  const rounds: RoundBasis[] = []
  const issues: DecisionIssue[] = []
  for (const each of recorded) {
    const sheets = await Promise.all(
      each.handed.map(async ({ submission }) => contentOf(submission.revision)),
    )
    const here = sheets.flatMap((sheet) => sheet ?? [])
    const isHidden = each.status === null && shownGrading(found, each) === undefined
    const opened = isHidden ? [] : await openedOf(records, each, sheets)
    const { ratings, rating } = each.status === null ? graded(found, each, role) : rated(found, each, ofRole)
    rounds.push({
      round: { id: each.round.id, name: each.round.name, kind: each.round.kind },
      assessment: each.assessment,
      status: each.status,
      rating: rating === undefined ? null : ExplainedRating.parse(rating),
      competencies: competenciesOf(here, opened, { ratings, role }),
      sheets: sheetsOf(each, here),
      consensus: consensusIn(each, here),
    })
    issues.push(...each.issues, ...(await contentIssues(each, here, ratings, consensusOf)))
  }
  return { standing: found, outcome: ofRole?.outcome, rounds, issues }
}

interface Rated {
  readonly ratings: readonly PanelRating[] | undefined
  readonly rating: InterviewRating | undefined
}

function rated(
  { rounds }: ApplicantStanding,
  { assessment }: RecordedAssessment,
  ofRole: RoleOutcome | undefined,
): Rated {
  const place = rounds.findIndex((round) => round?.interview.id === assessment)
  return { ratings: rounds[place]?.ratings, rating: ofRole?.rounds[place] }
}

/** The graded work of a round, as far as the viewer is shown anything that was given. */
function shownGrading(
  { technical }: ApplicantStanding,
  { assessment }: RecordedAssessment,
): TechnicalStanding | undefined {
  return technical.find((each) => each?.grading === assessment && each.sheets.length > 0)
}

function graded(found: ApplicantStanding, assessment: RecordedAssessment, role: Id | null): Rated {
  const own = shownGrading(found, assessment)
  if (own === undefined) return { ratings: undefined, rating: undefined }
  return { ratings: own.ratings, rating: own.outcome && gradedForRole(own.outcome, role) }
}

/** What stands against a kind of decision, by where the applicant is. */
export function kindIssues(
  kind: 'advance' | 'hold' | 'not-advance' | 'refer' | 'select',
  outcome: Outcome | undefined,
  referred: boolean,
): readonly DecisionIssue[] {
  const issues: DecisionIssue['code'][] = []
  const goesOn = kind === 'refer' || kind === 'select'
  if (goesOn && outcome?.kind !== 'passed') issues.push('not-passed')
  if (kind === 'advance' && outcome?.kind === 'failed') issues.push('not-passed')
  if (kind === 'select' && !referred) issues.push('not-referred')
  return issues.map((code) => ({ code, round: '', person: '' }))
}

async function contentIssues(
  { round, handed, consensus, status }: RecordedAssessment,
  here: readonly SheetRevision[],
  ratings: readonly PanelRating[] | undefined,
  consensusOf: BasisOptions['consensusOf'],
): Promise<readonly DecisionIssue[]> {
  const issue = (code: DecisionIssue['code']): DecisionIssue => ({ code, round: round.name, person: '' })
  if (here.length < handed.length) return [issue('sheet-not-here')]
  // Work that was graded is no part of the outcome, and its graders close no consensus.
  if (ratings === undefined || status === null) return []
  if (ratings.some(({ counts }) => counts === undefined)) return [issue('not-agreed')]
  const agreed = ratings.some((rating) => rating.consensus !== undefined)
  if (consensus === undefined) return agreed ? [issue('not-agreed')] : []
  const frozen = await consensusOf(consensus.named.revision)
  if (frozen === undefined) return [issue('sheet-not-here')]
  const counts = new Map(frozen.competencies.map((each) => [each.competency.id, each.counts]))
  const talkedAbout = new Set(frozen.raters.map(({ sheet }) => sheet))
  const same =
    ratings.every((rating) => counts.get(rating.competency) === rating.counts) &&
    handed.every(({ submission }) => talkedAbout.has(submission.revision))
  return same ? [] : [issue('consensus-changed')]
}

/** The sheets that are open: HR's laptop holds the others too, and shows nothing of them. */
async function openedOf(
  records: RecordsReader,
  { handed, assessment }: RecordedAssessment,
  sheets: readonly (SheetRevision | undefined)[],
): Promise<readonly SheetRevision[]> {
  const opened: SheetRevision[] = []
  for (const [index, { submission }] of handed.entries()) {
    const sheet = sheets[index]
    if (sheet !== undefined && (await isOpened(records, assessment, submission.revision))) opened.push(sheet)
  }
  return opened
}

interface CountsFor {
  readonly ratings: readonly PanelRating[] | undefined
  readonly role: Id | null
}

/** The competencies that count for the role, with what counts and the words that raters tied to them in what is open. */
function competenciesOf(
  sheets: readonly SheetRevision[],
  opened: readonly SheetRevision[],
  { ratings, role }: CountsFor,
): RoundBasis['competencies'] {
  const all = new Map(sheets.flatMap(({ competencies }) => competencies.map((each) => [each.id, each])))
  return [...all.values()]
    .filter(({ roles }) => roles.length === 0 || role === null || roles.includes(role))
    .map(({ id, name }) => ({
      name,
      counts: ratings?.find(({ competency }) => competency === id)?.counts ?? null,
      words: opened.flatMap((sheet) =>
        wordsFor(sheet, id).map((words) => Object.assign({ rater: sheet.rater.name }, words)),
      ),
      evidence: opened.flatMap(({ rater, evidence }) => {
        const text = (evidence[id] ?? '').trim()
        return text === '' ? [] : [{ rater: rater.name, text }]
      }),
    }))
}

function sheetsOf({ handed }: RecordedAssessment, here: readonly SheetRevision[]): RoundBasis['sheets'] {
  return handed.map(({ rater, submission, signed, standing }) => ({
    rater: here.find((sheet) => sheet.rater.id === rater)?.rater.name ?? '',
    revision: submission.revision,
    signed,
    returned: standing === 'returned',
  }))
}

function consensusIn(
  { consensus }: RecordedAssessment,
  here: readonly SheetRevision[],
): RoundBasis['consensus'] {
  if (consensus === undefined) return null
  const names = new Map(here.map(({ rater }) => [rater.id, rater.name]))
  return {
    revision: consensus.named.revision,
    signedBy: consensus.signatures.flatMap(({ id }) => names.get(id) ?? []),
  }
}
