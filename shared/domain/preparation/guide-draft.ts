import { z } from 'zod'
import type { Id } from '../../kernel/ids'
import type { Identified } from '../find-record'
import { GuideQuestion, type GuideContent, type InterviewGuide } from './interview-guide'

/** A question as its field `question/<id>` holds it. Deleting is part of the value: it can meet an edit. */
export const DraftQuestion = GuideQuestion.omit({ id: true }).extend({ deleted: z.boolean().default(false) })
export type DraftQuestion = Readonly<z.infer<typeof DraftQuestion>>

/**
 * Record `guide-draft/<round>`: the guide that is being written. Each question is a field of its own, so that
 * two people who edit two questions merge. What it does not hold is as in the round's first version.
 */
export const GuideDraft = z.object({
  title: z.string().optional(),
  introduction: z.string().optional(),
  introductionMinutes: z.number().min(0).optional(),
  conclusion: z.string().optional(),
  conclusionMinutes: z.number().min(0).optional(),
  checklist: z.array(z.string()).optional(),
  question: z.record(z.string(), DraftQuestion).default({}),
  /** Where each question stands: ascending numbers, not always whole ones. */
  place: z.record(z.string(), z.number()).default({}),
})
export type GuideDraft = Readonly<z.infer<typeof GuideDraft>>

/** A question with where it stands. */
export interface PlacedQuestion extends GuideQuestion {
  readonly place: number
}

/** A guide that is being written, whole. */
export interface GuideInWork {
  readonly title: string
  readonly content: GuideContent
  /** The questions of the content with their places, in the same order. */
  readonly questions: readonly PlacedQuestion[]
}

const EMPTY_DRAFT: GuideDraft = { question: {}, place: {} }

/** The guide that is being written for a round: what is in the draft, over the round's first version. */
export function guideInWork(
  draft: GuideDraft | undefined,
  versions: readonly Identified<InterviewGuide>[],
): GuideInWork {
  const { question, place, ...parts } = draft ?? EMPTY_DRAFT
  const first = firstVersion(versions)
  const before = new Map(first?.content.questions.map((one, index) => [one.id, { one, index }]))
  const ids = new Set([...before.keys(), ...Object.keys(question)])
  const questions = [...ids].flatMap((id): PlacedQuestion[] => {
    const written = question[id]
    const old = before.get(id)
    if (written?.deleted === true) return []
    const placed = place[id] ?? (old === undefined ? ids.size : old.index) + 1
    if (written === undefined) return old === undefined ? [] : [{ ...old.one, place: placed }]
    const { deleted: _, ...content } = written
    return [{ ...content, id, place: placed }]
  })
  questions.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
  return {
    title: parts.title ?? first?.title ?? '',
    questions,
    content: {
      introduction: {
        script: parts.introduction ?? first?.content.introduction.script ?? '',
        minutes: parts.introductionMinutes ?? first?.content.introduction.minutes ?? INTRODUCTION_MINUTES,
      },
      checklist: withoutEmpty(parts.checklist ?? first?.content.checklist ?? []),
      questions: questions.map(contentOf),
      conclusion: {
        script: parts.conclusion ?? first?.content.conclusion.script ?? '',
        minutes: parts.conclusionMinutes ?? first?.content.conclusion.minutes ?? CONCLUSION_MINUTES,
      },
    },
  }
}

/** A line that somebody began and left empty is none. */
function contentOf(placed: PlacedQuestion): GuideQuestion {
  const { place: _, ...question } = placed
  return {
    ...question,
    followUps: question.followUps.filter(({ text }) => text.trim() !== ''),
    probes: withoutEmpty(question.probes),
  }
}

function withoutEmpty(lines: readonly string[]): string[] {
  return lines.filter((line) => line.trim() !== '')
}

const INTRODUCTION_MINUTES = 5
const CONCLUSION_MINUTES = 3

/** The minutes of all parts together. */
export function guideMinutes({ introduction, questions, conclusion }: GuideContent): number {
  return introduction.minutes + conclusion.minutes + questions.reduce((sum, { minutes }) => sum + minutes, 0)
}

function firstVersion(
  versions: readonly Identified<InterviewGuide>[],
): Identified<InterviewGuide> | undefined {
  return inOrderOfVersions(versions)[0]
}

/** The newest version; of two with one number the one that every laptop takes. */
export function newestVersion(
  versions: readonly Identified<InterviewGuide>[],
): Identified<InterviewGuide> | undefined {
  return inOrderOfVersions(versions).at(-1)
}

function inOrderOfVersions(
  versions: readonly Identified<InterviewGuide>[],
): readonly Identified<InterviewGuide>[] {
  return [...versions].sort((a, b) => a.version - b.version || (a.id < b.id ? 1 : -1))
}

/** The versions of one round. */
export function versionsOf(
  guides: readonly Identified<InterviewGuide>[],
  round: Id,
): readonly Identified<InterviewGuide>[] {
  return guides.filter((guide) => guide.round === round)
}
