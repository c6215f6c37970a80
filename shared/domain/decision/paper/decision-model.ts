import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { ReportBlock, SignedReportModel } from '../../../contracts/documents/signed-report'
import { formatDateTimeWithZone, msOf, type ZoneId } from '../../../kernel/time'
import type { FrozenRevision } from '../../../log/revision'
import { message } from '../../../messages/catalogue'
import type { DecisionIssue, DecisionRevision, RoundBasis } from '../deciding/decision-revision'
import { fullName } from '../../scheduling/applicant'
import type { Outcome } from '../outcome'
import { outcomeText, outcomeWhy } from './outcome-text'
import { positionOf, reportSubject, spacedHash } from './report-facts'
import type { ReportSigning } from './report-signing'
import { wordsTable } from './words-table'

/** A decision as it is printed, from its frozen revision and nothing else. */
export function decisionModel(
  revision: DecisionRevision,
  frozen: FrozenRevision,
  { signer, claimedTime, paper = 'letter' }: ReportSigning,
): SignedReportModel {
  const { action, applicant, decidedBy, kind, role } = revision
  return {
    paper,
    createdAt: msOf(revision.decidedAt),
    title: message('decision-document.title'),
    fileTitle: message('decision-document.file-title', { number: applicant.number }),
    subject: message('decision-document.subject'),
    lead: [positionOf(action), role?.name ?? ''].filter((line) => line !== ''),
    applicantNumber: applicant.number,
    blocks: [
      { kind: 'text', strong: true, text: message(`decision.kind.${kind}`) },
      {
        kind: 'facts',
        pairs: [
          ...reportSubject(revision),
          [message('decision-document.for-role'), role?.name ?? ''],
          [
            message('decision-document.outcome'),
            revision.outcome === null ? '' : outcomeLine(revision.outcome, revision.rounds),
          ],
          [message('decision-document.decided-by'), decidedByLine(decidedBy)],
          [message('decision-document.present'), revision.present.join(', ')],
          [message('decision-document.decided'), formatDateTimeWithZone(revision.decidedAt, action.zone)],
        ],
      },
      ...inSpite(revision),
      ...instead(revision),
      { kind: 'heading', level: 2, text: message('decision-document.reason') },
      { kind: 'written', text: revision.reason },
      ...revision.rounds.flatMap((basis) => oneRound(basis, action.zone)),
    ],
    meaning: message('decision-document.meaning'),
    signer,
    claimedTime: claimedTime === undefined ? '' : formatDateTimeWithZone(claimedTime, action.zone),
    revisionSha256: frozen.hash,
    revisionJson: utf8ToBytes(frozen.text),
  }
}

/** Name, title and duty; a duty that is the title is not said twice. */
function decidedByLine({ name, title, duty }: DecisionRevision['decidedBy']): string {
  const said = message(`duty.${duty}`)
  const own = title.trim().toLowerCase() === said.toLowerCase() ? [name, title] : [name, title, said]
  return own.filter((part) => part !== '').join(', ')
}

/** What a person looks for it by. */
export function decisionName({ applicant, kind, role }: DecisionRevision): string {
  const decided = message(`decision.kind.${kind}`)
  return [message('decision-document.name', { applicant: fullName(applicant) }), role?.name ?? '', decided]
    .filter((part) => part !== '')
    .join(', ')
}

/** What stood against a decision, in words: `Interview 1: not signed (Dana Osei)`. */
export function issueText({ code, round, person }: DecisionIssue): string {
  const said = message(`decision.issue.${code}`)
  const about = person === '' ? said : message('decision.issue.of', { said, person })
  return round === '' ? about : message('decision.issue.in', { round, said: about })
}

/** An outcome with the sentence that explains it. */
function outcomeLine(outcome: Outcome, rounds: readonly RoundBasis[]): string {
  const ratings = rounds.filter(({ round }) => round.kind === 'interview').map(({ rating }) => rating?.value)
  const why = outcomeWhy(outcome, ratings)
  return why === '' ? outcomeText(outcome) : `${outcomeText(outcome)}. ${why}`
}

function inSpite({ issues, override }: DecisionRevision): readonly ReportBlock[] {
  if (issues.length === 0) return []
  return [
    {
      kind: 'notice',
      title: message('decision-document.override'),
      lines: [...issues.map(issueText), message('report-document.reason', { reason: override })],
    },
  ]
}

function instead({ supersedes, change }: DecisionRevision): readonly ReportBlock[] {
  if (supersedes.length === 0) return []
  return [
    {
      kind: 'notice',
      title: message('decision-document.instead'),
      lines: [
        message('report-document.reason', { reason: change }),
        ...supersedes.map((hash) => message('report-document.earlier', { hash: spacedHash(hash) })),
      ],
    },
  ]
}

/** A round: its rating with the rule, and down to the words that each competency's rating rests on. */
function oneRound(basis: RoundBasis, zone: ZoneId): readonly ReportBlock[] {
  const { round, status, rating, competencies, sheets, consensus } = basis
  const noShow = status === 'no-show'
  return [
    { kind: 'heading', level: 2, text: round.name },
    {
      kind: 'text',
      strong: true,
      text: rating === null ? noRating(status) : ratingText(rating, status),
    },
    ...(noShow ? [] : competencies.flatMap((competency) => oneCompetency(competency, zone))),
    {
      kind: 'table',
      widths: [30, 20, 50],
      header: [
        message('decision-document.paper'),
        message('decision-document.signature'),
        message('sheet-document.revision'),
      ],
      rows: [
        ...sheets.map(({ rater, signed, returned, revision }) => [
          message('decision-document.sheet-of', { rater }),
          message(
            returned
              ? 'decision-document.returned'
              : signed
                ? 'decision-document.signed'
                : 'decision-document.unsigned',
          ),
          spacedHash(revision),
        ]),
        ...(consensus === null
          ? []
          : [
              [
                message('consensus-document.title'),
                consensus.signedBy.join(', ') || message('decision-document.unsigned'),
                spacedHash(consensus.revision),
              ],
            ]),
      ],
    },
  ]
}

/** Why a round has no rating: what became of the interview, or that nothing counts. */
export function noRating(status: RoundBasis['status']): string {
  return status === null || status === 'interviewed'
    ? message('decision-document.nothing-counts')
    : message('decision-document.no-rating', { status: message(`status.${status}`) })
}

/** The sentence that explains a round's rating: of an interview, or of work that was graded. */
export function ratingText(
  { why, values }: NonNullable<RoundBasis['rating']>,
  status: RoundBasis['status'],
): string {
  const words = status === null ? 'work-rating' : 'interview-rating'
  return message(`${words}.why.${why}`, values)
}

function oneCompetency(
  { name, counts, words, evidence }: RoundBasis['competencies'][number],
  zone: ZoneId,
): readonly ReportBlock[] {
  const rating = counts === null ? message('sheet-document.not-rated') : message(`rating.${counts}`)
  return [
    { kind: 'heading', level: 3, text: name },
    { kind: 'text', text: message('sheet-document.competency-rating', { rating }) },
    ...(words.length === 0
      ? [{ kind: 'text', text: message('decision-document.no-words') } as const]
      : [wordsTable(words, zone)]),
    ...evidence.map(({ rater, text }): ReportBlock => ({
      kind: 'text',
      text: message('decision-document.evidence', { rater, text }),
    })),
  ]
}
