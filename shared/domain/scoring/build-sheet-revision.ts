import type { Hash } from '../../kernel/ids'
import { ok, type Result } from '../../kernel/result'
import type { Instant } from '../../kernel/time'
import type { RecordsReader } from '../../log/records'
import { addedOf, skippedOf } from '../interview/equal-treatment'
import { pausesOf, sittingsOf } from '../interview/pauses'
import { questionsFor } from '../preparation/interview-guide'
import { paperNotesOf } from '../interview/paper-notes/paper-note'
import { interviewRating, ratedGuide, ratingForRole, ruleFor, type RatingRule } from './rating-rules'
import { withReferences } from './frozen-references'
import { passagesOf } from './passages-of'
import type { CompetencyRating } from './score-sheet'
import { loadSheetMaterial, type SheetMaterial, type SheetPlace } from './sheet-material'
import { SheetRevision } from './sheet-revision'

/** What a revision says about itself. */
export interface RevisionOccasion {
  readonly submittedAt: Instant
  /** The revision that it amends, and why; null and empty for the first. */
  readonly supersedes: Hash | null
  readonly reason: string
}

/**
 * The working copy of a rater's sheet as the content of a revision, whether or not anything is missing yet.
 * Refuses: `record.not-found`, `interview.not-on-panel`.
 */
export async function buildSheetRevision(
  records: RecordsReader,
  place: SheetPlace,
  occasion: RevisionOccasion,
): Promise<Result<SheetRevision>> {
  const material = await loadSheetMaterial(records, place)
  return material.ok ? ok(sheetRevision(material.value, occasion)) : material
}

/** The same from material that was gathered before. */
export function sheetRevision(material: SheetMaterial, occasion: RevisionOccasion): SheetRevision {
  const { action, interview, guide, applicant, competencies, notes, work } = material
  const ratings = ratingsOf(material)
  const rule = ruleFor(action.settings, material.round.kind)
  const rating = interviewRating(
    ratings,
    competencies.map((competency) => competency.id),
    rule,
  )
  // Parsing leaves out what a revision does not hold.
  return SheetRevision.parse({
    sheet: 1,
    action,
    round: material.round,
    guide,
    competencies,
    applicant: { ...applicant, roles: material.roles },
    interview: {
      id: interview.id,
      slot: interview.slot ?? null,
      place: interview.place ?? null,
      status: interview.status,
      startedAt: notes.startedAt ?? null,
      endedAt: notes.endedAt ?? null,
      panel: material.panel.map(({ name, role }) => ({ name, role })),
      extraMinutes: interview.extraMinutes,
    },
    rater: { ...material.rater, role: material.raterRole },
    ...gradedWork(material),
    transcripts: notes.transcript,
    followUps: withoutNull(notes.followUp),
    paperNotes: paperNotesOf(
      notes,
      guide.content.questions.map(({ id }) => id),
    ),
    timeUsed: notes.timeUsed,
    sittings: sittingsOf(notes),
    pauses: pausesOf(notes),
    firstAsked: withoutNull(notes.firstAsked),
    orderReason: notes.orderReason,
    skipped: skippedOf(questionsFor(guide.content, applicant.roles), notes),
    added: addedOf(notes),
    clarified: Object.fromEntries(Object.entries(notes.clarified).filter(([, words]) => words.trim() !== '')),
    ratings,
    evidence: work.evidence,
    ...withReferences(material, passagesOf(material)),
    analysis: work.analysis,
    interviewRating: rating?.value ?? null,
    roleRatings: roleRatings(material, ratings, rule),
    ...occasion,
  })
}

function gradedWork({ technical }: SheetMaterial): Pick<SheetRevision, 'technical'> {
  if (technical === undefined) return {}
  const { assessment, files } = technical
  return {
    technical: {
      ...assessment,
      files: files.map(({ paper, redacted }) => ({ sha256: paper.sha256, redacted })),
    },
  }
}

/** For each role on its own, where there are several. */
function roleRatings(
  { competencies, roles, ...material }: SheetMaterial,
  ratings: Readonly<Record<string, CompetencyRating>>,
  rule: RatingRule,
): SheetRevision['roleRatings'] {
  if (roles.length < 2) return []
  return roles.flatMap(({ id: role }) => {
    const rating = ratingForRole(ratings, { guide: ratedGuide(material), competencies, rule }, role)
    return rating === undefined ? [] : [{ role, rating: rating.value }]
  })
}

/** Nothing is rated where nobody came, nor where the rater is unsure. */
function ratingsOf({ interview, competencies, work }: SheetMaterial): Record<string, CompetencyRating> {
  if (interview.status === 'no-show') return {}
  const required = new Set(competencies.map((competency) => competency.id))
  return Object.fromEntries(
    Object.entries(withoutNull(work.rating)).flatMap(([competency, rating]) =>
      required.has(competency) && rating !== 'unsure' ? [[competency, rating]] : [],
    ),
  )
}

function withoutNull<Value>(map: Readonly<Record<string, Value | null>>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  )
}
