import { Title } from '@mantine/core'
import { paperNotesOf } from '#shared/domain/interview/paper-notes/paper-note'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { PaperNotes } from '../../interview/paper-notes/paper-notes'
import classes from './sheet.module.css'

/** What was written by hand on the conclusion, which no competency looks at; nothing where there is none. */
export function ConclusionNotes({ material }: { readonly material: SheetMaterial }) {
  const { action, applicant, guide, interview, notes } = material
  const questions = questionsFor(guide.content, applicant.roles).map(({ id }) => id)
  if (!paperNotesOf(notes, questions).some(({ question }) => question === 'conclusion')) return null
  return (
    <section className={classes['competency']} aria-labelledby="conclusion-notes">
      <Title order={2} id="conclusion-notes">
        {message('interview.part.conclusion')}
      </Title>
      <PaperNotes
        action={action.id}
        interview={interview.id}
        notes={notes}
        questions={questions}
        question="conclusion"
      />
    </section>
  )
}
