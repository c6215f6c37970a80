import { AppError } from '../../kernel/app-error'
import type { Id } from '../../kernel/ids'
import { fail, ok, type Result } from '../../kernel/result'
import { setFields, type PatchDraft } from '../../log/command'
import { recordIds } from '../record-ids'
import type { ActionTemplate } from './action-template'

/**
 * The records that a hiring action gets from a template: each key of the template becomes a new id.
 * Error: `action.template-broken`, where a key is used that the template does not define.
 */
export function templatePatches(template: ActionTemplate, newId: () => Id): Result<readonly PatchDraft[]> {
  const keys = new KeyMap(newId)
  for (const list of [
    template.roles,
    template.competencies,
    template.tasks,
    template.rounds,
    template.guides,
  ]) {
    for (const { key } of list) keys.define(key)
  }
  const patches = [
    ...template.roles.flatMap(({ key, ...role }) => setFields(recordIds.role(keys.of(key)), role)),
    ...template.competencies.flatMap(({ key, ...competency }) =>
      setFields(recordIds.competency(keys.of(key)), {
        ...competency,
        roles: keys.ofAll(competency.roles),
      }),
    ),
    ...template.tasks.flatMap(({ key, ...task }) =>
      setFields(recordIds.task(keys.of(key)), { ...task, competencies: keys.ofAll(task.competencies) }),
    ),
    ...template.rounds.flatMap(({ key, ...round }) => setFields(recordIds.round(keys.of(key)), round)),
    ...template.guides.flatMap(({ key, round, title, content }) =>
      setFields(recordIds.guide(keys.of(key)), {
        round: keys.of(round),
        title,
        version: 1,
        content: guideContent(content, keys, newId),
      }),
    ),
    ...template.assessments.flatMap(({ key, ...assessment }) =>
      setFields(recordIds.assessment(keys.of(key)), {
        ...assessment,
        competencies: keys.ofAll(assessment.competencies),
      }),
    ),
  ]
  return keys.unknown === undefined
    ? ok(patches)
    : fail(new AppError('action.template-broken', keys.unknown, { key: keys.unknown }))
}

function guideContent(
  content: ActionTemplate['guides'][number]['content'],
  keys: KeyMap,
  newId: () => Id,
): ActionTemplate['guides'][number]['content'] {
  return {
    ...content,
    questions: content.questions.map((question) => ({
      ...question,
      id: newId(),
      competencies: keys.ofAll(question.competencies),
      roles: keys.ofAll(question.roles),
      followUps: question.followUps.map((followUp) => ({ ...followUp, id: newId() })),
    })),
  }
}

/** New ids for a template's keys; remembers the first key that was asked for without being defined. */
class KeyMap {
  readonly #ids = new Map<string, Id>()
  readonly #newId: () => Id
  unknown: string | undefined

  constructor(newId: () => Id) {
    this.#newId = newId
  }

  define(key: string): void {
    if (!this.#ids.has(key)) this.#ids.set(key, this.#newId())
  }

  of(key: string): Id {
    const id = this.#ids.get(key)
    if (id === undefined) this.unknown ??= key
    return id ?? ''
  }

  ofAll(keys: readonly string[]): Id[] {
    return keys.map((key) => this.of(key))
  }
}
