import { foldedName } from '../../../kernel/words'
import type { Json } from '../../../kernel/canonical'
import type { Id } from '../../../kernel/ids'
import type { RecordId } from '../../../log/change'
import type { PatchDraft } from '../../../log/command'
import type { Identified } from '../../find-record'
import { recordIds } from '../../record-ids'
import type { Competency } from '../competency'
import { DraftQuestion, type GuideInWork } from '../guide-draft'
import type { Role } from '../hiring-action'
import type { GuideQuestion } from '../interview-guide'
import { hasScript, type GuideFile } from '../word/guide-file'
import { orderAtEnd } from './order'

/** A guide that was read from a file, with what the roles in it are called. */
export interface GuideToTakeOver {
  readonly guide: GuideFile
  readonly roles: readonly { readonly id: Id; readonly name: string }[]
}

/** Where it goes. */
export interface TakeOverInto {
  readonly round: Id
  readonly inWork: GuideInWork
  readonly competencies: readonly Identified<Competency>[]
  readonly roles: readonly Identified<Role>[]
}

/** What taking over does to the competencies: which are here already under that name, and which are added. */
export interface CompetenciesTaken {
  readonly here: readonly string[]
  readonly added: readonly string[]
}

/** A competency that is called the same is the same; what case and accents it is written in does not matter. */
export function competenciesTaken(
  { guide }: GuideToTakeOver,
  into: Pick<TakeOverInto, 'competencies'>,
): CompetenciesTaken {
  const same = sameNames(guide.competencies, into.competencies)
  const namesOf = (here: boolean): string[] =>
    guide.competencies.filter(({ id }) => same.has(id) === here).map(({ name }) => name)
  return { here: namesOf(true), added: namesOf(false) }
}

/**
 * The edits that take a guide over into the one in work, under new ids: instead of what is there (`replace`), or
 * only its questions behind those that are there (`append`). Competencies and roles that are called the same are
 * taken for the same; others are added, or for roles left out.
 */
export function takeOverGuide(
  from: GuideToTakeOver,
  into: TakeOverInto,
  how: 'replace' | 'append',
  newId: () => Id,
): readonly PatchDraft[] {
  const roles = rolesHere(from, into)
  const { ids: competencies, edits } = withCompetencies(from, into, roles, newId)
  const record = recordIds.guideDraft(into.round)
  const { content, title } = from.guide
  const set = (field: string, value: Json): PatchDraft => ({ record, field, value })
  const { questions } = into.inWork
  const removed =
    how === 'append'
      ? []
      : questions.map((question) =>
          set(`question/${question.id}`, DraftQuestion.parse({ ...question, deleted: true })),
        )
  const first = orderAtEnd(questions.map(({ id, place }) => ({ id, order: place })))
  const added = content.questions.flatMap((question, index) => {
    const id = newId()
    return [
      set(`question/${id}`, { ...asOwn(question, competencies, roles, newId), deleted: false }),
      set(`place/${id}`, first + index),
    ]
  })
  const parts = [
    ...(title === '' ? [] : [set('title', title)]),
    set('checklist', [...content.checklist]),
    set('introduction', content.introduction.script),
    set('introductionMinutes', content.introduction.minutes),
    set('conclusion', content.conclusion.script),
    set('conclusionMinutes', content.conclusion.minutes),
  ]
  // Questions and competencies alone leave the script of here as it is.
  return [...edits, ...removed, ...added, ...(how === 'replace' && hasScript(from.guide) ? parts : [])]
}

/** The edits that take the competencies of a file over, and nothing else of it: those that are not here yet are added. */
export function takeOverCompetencies(
  from: GuideToTakeOver,
  into: Pick<TakeOverInto, 'competencies' | 'roles'>,
  newId: () => Id,
): readonly PatchDraft[] {
  return withCompetencies(from, into, rolesHere(from, into), newId).edits
}

/** What a file says that finds nothing here. */
export interface NotTakenOver {
  /** The names of roles that are not here. */
  readonly roles: readonly string[]
  /** How many others are not here that the file does not name: a CSV file names none. */
  readonly namelessRoles: number
  /** The numbers of questions that name a competency that the file does not hold. */
  readonly questions: readonly number[]
}

/** What cannot be taken over of the questions and competencies of a file. */
export function notTakenOver(from: GuideToTakeOver, into: Pick<TakeOverInto, 'roles'>): NotTakenOver {
  const { content, competencies } = from.guide
  const roles = rolesHere(from, into)
  const names = new Map(from.roles.map(({ id, name }) => [id, name]))
  const asked = new Set([...content.questions, ...competencies].flatMap((each) => each.roles))
  const gone = [...asked].filter((id) => !roles.has(id))
  const held = new Set(competencies.map(({ id }) => id))
  return {
    roles: gone.flatMap((id) => names.get(id) ?? []),
    namelessRoles: gone.filter((id) => !names.has(id)).length,
    questions: content.questions.flatMap((question, index) =>
      question.competencies.every((id) => held.has(id)) ? [] : [index + 1],
    ),
  }
}

/** The roles of here for those of a file: the same ones where it came from here, else those called the same. */
function rolesHere({ roles }: GuideToTakeOver, into: Pick<TakeOverInto, 'roles'>): Known {
  return new Map([...into.roles.map(({ id }) => [id, id] as const), ...sameNames(roles, into.roles)])
}

type Known = ReadonlyMap<string, Id>

function withCompetencies(
  { guide }: GuideToTakeOver,
  into: Pick<TakeOverInto, 'competencies'>,
  roles: Known,
  newId: () => Id,
): { readonly ids: Known; readonly edits: readonly PatchDraft[] } {
  const ids = new Map(sameNames(guide.competencies, into.competencies))
  const edits: PatchDraft[] = []
  const first = orderAtEnd(into.competencies)
  for (const { id, name, definition, levels, minimum, roles: of } of guide.competencies) {
    if (ids.has(id)) continue
    const own = newId()
    const record: RecordId = recordIds.competency(own)
    const order = first + ids.size
    const fields = { name, definition, levels, minimum, roles: translated(of, roles), order }
    edits.push(...Object.entries(fields).map(([field, value]) => ({ record, field, value })))
    ids.set(id, own)
  }
  return { ids, edits }
}

function asOwn(question: GuideQuestion, competencies: Known, roles: Known, newId: () => Id) {
  const { text, kind, minutes, probes, goodResponse, followUps } = question
  return {
    text,
    kind,
    minutes,
    probes,
    goodResponse,
    competencies: translated(question.competencies, competencies),
    roles: translated(question.roles, roles),
    followUps: followUps.map((followUp) => ({ id: newId(), text: followUp.text })),
  }
}

/** For each that is read, the id of the one here that is called the same; what has no name is like no other. */
function sameNames(
  read: readonly { readonly id: string; readonly name: string }[],
  here: readonly { readonly id: Id; readonly name: string }[],
): Known {
  const known = new Map([...here].reverse().map(({ id, name }) => [foldedName(name), id]))
  return new Map(
    read.flatMap(({ id, name }) => {
      const found = known.get(foldedName(name))
      return found === undefined || foldedName(name) === '' ? [] : [[id, found] as const]
    }),
  )
}

function translated(ids: readonly string[], known: Known): Id[] {
  return ids.flatMap((id) => known.get(id) ?? [])
}
