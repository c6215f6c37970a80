import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { PaperSize } from '../../contracts/documents/facts'
import type { AnsweredQuestion, ScoreSheetModel } from '../../contracts/documents/score-sheet'
import type { Hash } from '../../kernel/ids'
import { formatDateTimeWithZone, msOf, type Instant } from '../../kernel/time'
import type { FrozenRevision } from '../../log/revision'
import { message } from '../../messages/catalogue'
import { spacedHash } from '../decision/paper/report-facts'
import { isRater } from '../panel/duties'
import { fullName } from '../scheduling/applicant'
import { frozenRatings, ratingWords } from '../scoring/frozen-ratings'
import type { SheetRevision } from '../scoring/sheet-revision'
import { conductFacts } from './conduct-facts'
import { actionFacts, competencyFacts, followUpOutcome, interviewFacts } from './facts'
import { printedPapers } from './paper-note-model'
import { printedPassages } from '../scoring/paper/printed-passages'
import { shownQuestions } from '../scoring/shown-questions'

export interface SheetPrinting {
  /** US letter unless said otherwise. */
  readonly paper?: PaperSize
  /** When it is signed, by the signer's computer; left out on an unsigned sheet. */
  readonly claimedTime?: Instant
  /** The files of its paper notes, as `paperNoteFiles` names them. */
  readonly files?: ReadonlyMap<Hash, Uint8Array>
}

/**
 * A score sheet as it is printed, from its frozen revision and nothing else. Times are in the interview's
 * zone, or the hiring action's where there was no time. Throws `attachment.missing` for a paper note whose file
 * is not among `files`.
 */
export function scoreSheetModel(
  revision: SheetRevision,
  frozen: FrozenRevision,
  { paper = 'letter', claimedTime, files = new Map() }: SheetPrinting = {},
): ScoreSheetModel {
  const { action, applicant, guide, rater, supersedes } = revision
  const zone = revision.interview.slot?.zone ?? action.zone
  return {
    paper,
    createdAt: msOf(revision.submittedAt),
    action: actionFacts(action),
    round: revision.round.name,
    isPractice: !isRater(rater.role),
    guide: { title: guide.title, version: guide.version },
    applicant: {
      name: fullName(applicant),
      number: applicant.number,
      roles: applicant.roles.map((role) => role.name),
    },
    interview: revision.technical === undefined ? interviewFacts(revision.interview) : NO_INTERVIEW,
    work: gradedWork(revision),
    rater: {
      name: rater.name,
      title: rater.title,
      agency: rater.agency,
      panelRole: message(`panel-role.${rater.role}`),
    },
    questions: answeredQuestions(revision),
    conduct: conductFacts(revision, zone),
    ...printedPapers(revision, files),
    competencies: revision.competencies.map((competency) => ({
      ...competencyFacts(competency),
      rating: revision.ratings[competency.id] ?? null,
      evidence: revision.evidence[competency.id] ?? '',
      passages: printedPassages(revision, competency.id),
    })),
    interviewRatings: frozenRatings(revision).map(({ role, value, why }) => ({
      role,
      value,
      why:
        why === undefined
          ? message(`interview-rating.${value}`)
          : message(`${ratingWords(revision)}.why.${why.why}`, why.values),
    })),
    analysis: revision.analysis,
    submitted: formatDateTimeWithZone(revision.submittedAt, zone),
    claimedTime: claimedTime === undefined ? '' : formatDateTimeWithZone(claimedTime, zone),
    supersedes: supersedes === null ? null : { revisionSha256: supersedes, reason: revision.reason },
    revisionSha256: frozen.hash,
    revisionJson: utf8ToBytes(frozen.text),
  }
}

const NO_INTERVIEW = { when: '', place: '', status: '', panel: [] }

function gradedWork({ technical }: SheetRevision): ScoreSheetModel['work'] {
  if (technical === undefined) return null
  const { instructions, minutes, files } = technical
  return {
    instructions,
    minutes,
    files: files.map(({ sha256, redacted }) => ({ workSha256: sha256, redacted })),
  }
}

function answeredQuestions(revision: SheetRevision): readonly AnsweredQuestion[] {
  const { clarified, competencies, references = [], transcripts, followUps, skipped } = revision
  const zone = revision.interview.slot?.zone ?? revision.action.zone
  const names = new Map(competencies.map((competency) => [competency.id, competency.name]))
  return shownQuestions(revision).map((question) => ({
    text: question.text,
    questionKind: question.kind,
    competencies: question.competencies.flatMap((id) => names.get(id) ?? []),
    followUps: question.followUps.map(({ id, text }) => ({
      text,
      outcome:
        followUps[id] === undefined && skipped[id] !== undefined
          ? 'not-asked'
          : followUpOutcome(followUps[id]),
      reason: skipped[id] ?? '',
    })),
    transcript: transcripts[question.id] ?? '',
    references: references
      .filter((one) => one.question === question.id)
      .map(({ name, at, text, version }) => ({
        heading: message('sheet-document.reference', {
          name,
          time: formatDateTimeWithZone(at, zone),
          hash: spacedHash(version),
        }),
        text,
      })),
    skipped: skipped[question.id] ?? '',
    clarified: clarified[question.id] ?? '',
  }))
}
