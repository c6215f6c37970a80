import { readAll, findRecord } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { orderAtEnd } from '#shared/domain/preparation/editing/order'
import { GuideDraft, guideInWork, versionsOf } from '#shared/domain/preparation/guide-draft'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import type { LibraryEntry } from '#shared/domain/preparation/library/library'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import type { PatchDraft } from '#shared/log/command'
import { foldedName } from '#shared/kernel/words'
import { useCallback } from 'react'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import type { LocalData } from '../../../data/local-data'
import { useEdit } from '../editing/use-edit'

/** Puts an entry of the library into this hiring action: a competency at the end of its list, a question of a guide. */
export function useInsert(
  action: Id,
): (entry: LibraryEntry, round: Id | undefined, said: string) => Promise<void> {
  const { data } = useSession()
  const edit = useEdit(action)
  return useCallback(
    async (entry, round, said) => {
      if (entry.kind === 'competency')
        await edit(await competencyEdits(data, action, entry.competency), { said })
      else if (round !== undefined) {
        const edits = await questionEdits(data, action, round, entry)
        // What is taken back is a deleted question at no place in particular.
        const before = (_: string, field: string) =>
          field.startsWith('place/') ? 0 : { ...written(entry, []), deleted: true }
        await edit(edits, { said, before })
      }
    },
    [edit, data, action],
  )
}

async function competencyEdits(
  data: LocalData,
  action: Id,
  from: Competency,
): Promise<readonly PatchDraft[]> {
  const record = recordIds.competency(freshId())
  const others = readAll(Competency, await data.records.ofAction(action, 'competency'))
  const { name, definition, levels, minimum } = from
  const fields = { name, definition, levels, minimum, order: orderAtEnd(others) }
  return Object.entries(fields).map(([field, value]) => ({ record, field, value }))
}

type QuestionEntry = Extract<LibraryEntry, { kind: 'question' }>

async function questionEdits(
  data: LocalData,
  action: Id,
  round: Id,
  entry: QuestionEntry,
): Promise<readonly PatchDraft[]> {
  const records = data.records.within(action)
  const own = readAll(Competency, await records.list('competency/'))
  const versions = versionsOf(readAll(InterviewGuide, await records.list('guide/')), round)
  const record = recordIds.guideDraft(round)
  const { questions } = guideInWork(await findRecord(records, GuideDraft, record), versions)
  const id = freshId()
  const place = orderAtEnd(questions.map((question) => ({ id: question.id, order: question.place })))
  return [
    { record, field: `question/${id}`, value: written(entry, sameCompetencies(entry, own)) },
    { record, field: `place/${id}`, value: place },
  ]
}

/** The competencies of this hiring action that are called the same. */
function sameCompetencies(entry: QuestionEntry, own: readonly (Competency & { readonly id: Id })[]): Id[] {
  const wanted = new Set(entry.competencies.map(foldedName))
  return own.filter(({ name }) => wanted.has(foldedName(name))).map(({ id }) => id)
}

function written({ question }: QuestionEntry, competencies: Id[]) {
  const { text, kind, minutes, probes, goodResponse } = question
  const followUps = question.followUps.map((followUp) => ({ id: freshId(), text: followUp.text }))
  return { text, kind, minutes, probes, goodResponse, followUps, competencies, roles: [], deleted: false }
}
