import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import { partsOf } from '../../../log/record-id'
import { actionInput, defineCommand, inPrivate } from '../../define-command'
import { findRecord } from '../../find-record'
import { recusedFrom } from '../../panel/recusals'
import { InterviewGuide, questionsFor } from '../../preparation/interview-guide'
import { recordIds, recordPrefixes } from '../../record-ids'
import { loadInterviewMaterial } from '../interview-material'
import { Notes } from '../notes'
import { appending, clearing, contentOf, isEmpty } from '../notes-content'
import { requirePanelPlace } from '../panel-place'
import { requireTakenBack } from '../taking-back'

/**
 * Moves what a rater wrote under one interview to another of theirs: all that stands in the notes, or one stretch
 * that was set aside. It is added below what stands there, under a mark; both notes keep that it was moved.
 * Refuses: `record.not-found`, `interview.not-on-panel` (of either), `panel.recused`, `notes.nothing-to-move`,
 * `notes.same-interview`, `notes.submitted` (the sheet of the first interview rests on these words),
 * `reference.still-shared` (with the panel of the first interview).
 */
export const moveNotes = defineCommand(
  'notes.move',
  z.object({
    ...actionInput,
    interview: Id,
    /** One stretch that was set aside; null for what stands in the notes. */
    aside: Id.nullable(),
    to: Id,
    move: Id,
    /** What stands above the moved words. */
    mark: z.string().min(1).max(500),
  }),
  async (records, { action, interview, aside, to, move, mark }, { person, now }) => {
    if (interview === to) return fail(new AppError('notes.same-interview', to))
    const from = await requirePanelPlace(records, interview, person)
    if (!from.ok) return from
    const target = await loadInterviewMaterial(records, { action, interview: to, person })
    if (!target.ok) return target
    const { applicant, guide } = target.value
    if ((await recusedFrom(records, applicant.id)).has(person)) {
      const name = (await records.get(recordIds.person(action, person)))?.values['name']
      return fail(new AppError('panel.recused', person, { name: typeof name === 'string' ? name : '' }))
    }
    const own = recordIds.notes(interview, person)
    const other = recordIds.notes(to, person)
    const notes = await findRecord(records, Notes, own)
    const kept = aside === null ? undefined : notes?.aside[aside]
    const content = aside === null ? notes && contentOf(notes) : kept?.content
    if (content === undefined || isEmpty(content) || (kept?.movedTo ?? null) !== null) {
      return fail(new AppError('notes.nothing-to-move', interview))
    }
    const submissions = await records.list(recordPrefixes.submissions(interview))
    if (aside === null && submissions.some(({ id }) => partsOf(id).at(-1) === person)) {
      return fail(new AppError('notes.submitted', interview))
    }
    const takenBack = aside === null ? await requireTakenBack(records, interview, person) : ok(undefined)
    if (!takenBack.ok) return takenBack
    const found = (await findRecord(records, Notes, other)) ?? Notes.parse({})
    const questions = questionsFor(guide.content, applicant.roles)
    const written = await findRecord(records, InterviewGuide, recordIds.guide(from.value.interview.guide))
    const textOf = new Map(written?.content.questions.map(({ id, text }) => [id, text]))
    const said = { by: person, at: now }
    return inPrivate(action, [
      ...(kept === undefined
        ? clearing(own, content)
        : setFields(own, { [`aside/${aside ?? ''}`]: { ...kept, movedTo: to } })),
      ...setFields(own, { [`moved/${move}`]: { ...said, direction: 'to', interview: to } }),
      ...appending(
        other,
        found,
        content,
        questions.map(({ id }) => id),
        { mark, markOf: (question) => `${mark}\n${textOf.get(question) ?? ''}`.trim() },
      ),
      ...setFields(other, { [`moved/${move}`]: { ...said, direction: 'from', interview } }),
    ])
  },
)
