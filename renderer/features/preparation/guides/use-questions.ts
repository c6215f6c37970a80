import { useState } from 'react'
import type { DraftQuestion, GuideInWork, PlacedQuestion } from '#shared/domain/preparation/guide-draft'
import { moveTo, orderAtEnd } from '#shared/domain/preparation/editing/order'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import type { Before } from '#shared/domain/preparation/editing/take-back'
import type { Json } from '#shared/kernel/canonical'
import { kindOf } from '#shared/log/record-id'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import type { ItemToolsProps } from '../editing/item-tools'
import { useEdit } from '../editing/use-edit'

export interface Questions {
  readonly add: () => void
  /** Puts questions from elsewhere at the end. */
  readonly insert: (questions: readonly Omit<GuideQuestion, 'id'>[]) => Promise<void>
  readonly added: Id | undefined
  /** `written` is the question as it stands in its fields. */
  readonly toolsOf: (question: PlacedQuestion, written: DraftQuestion) => ItemToolsProps
}

const BLANK: Omit<GuideQuestion, 'id'> = {
  text: '',
  kind: 'past-experience',
  competencies: [],
  roles: [],
  minutes: 8,
  followUps: [],
  probes: [],
  goodResponse: '',
}

/** Adding, moving and removing the questions of a guide in work; all of it can be taken back. */
export function useQuestions(action: Id, round: Id, inWork: GuideInWork): Questions {
  const { questions } = inWork
  const edit = useEdit(action)
  const [added, setAdded] = useState<Id>()
  const record = recordIds.guideDraft(round)
  const before = beforeInGuide(inWork)
  const ordered = questions.map(({ id, place }) => ({ id, order: place }))
  const insert = async (fresh: readonly Omit<GuideQuestion, 'id'>[]): Promise<void> => {
    const first = orderAtEnd(ordered)
    const edits = fresh.flatMap((question, index) => {
      const id = freshId()
      setAdded(id)
      return [
        { record, field: `question/${id}`, value: { ...question, deleted: false } },
        { record, field: `place/${id}`, value: first + index },
      ]
    })
    await edit(edits, { before })
  }
  return {
    added,
    insert,
    add: () => void insert([BLANK]),
    toolsOf: (question, written) => {
      const index = questions.indexOf(question)
      const name = message('history.question', { number: index + 1 })
      return {
        name,
        first: index === 0,
        last: index === questions.length - 1,
        onMove: (by) =>
          void edit(
            moveTo(ordered, question.id, index + by).map(({ id, order }) => ({
              record,
              field: `place/${id}`,
              value: order,
            })),
            { before },
          ),
        onRemove: () =>
          void edit(
            [
              {
                record,
                field: `question/${question.id}`,
                value: { ...storedQuestion({ ...question, ...written }), deleted: true },
              },
            ],
            { before, said: message('preparation.removed', { name }) },
          ),
      }
    },
  }
}

/** What the fields of a guide in work count as that no record holds yet: as the version before has them. */
export function beforeInGuide({ questions, title, content }: GuideInWork): Before {
  const parts: Readonly<Record<string, Json>> = {
    title,
    checklist: [...content.checklist],
    introduction: content.introduction.script,
    introductionMinutes: content.introduction.minutes,
    conclusion: content.conclusion.script,
    conclusionMinutes: content.conclusion.minutes,
  }
  return (record, field) => {
    if (kindOf(record) !== 'guide-draft') return undefined
    const [group = '', id] = field.split('/')
    const found = questions.find((question) => question.id === id)
    if (group === 'place') return found?.place ?? 0
    if (group !== 'question') return parts[group]
    return { ...storedQuestion(found ?? { ...BLANK, id: '' }), deleted: found === undefined }
  }
}

/** A question as its field holds it. */
export function storedQuestion(
  question: GuideQuestion,
): Omit<GuideQuestion, 'id'> & { readonly deleted: boolean } {
  const { text, kind, competencies, roles, minutes, followUps, probes, goodResponse } = question
  return { text, kind, competencies, roles, minutes, followUps, probes, goodResponse, deleted: false }
}
