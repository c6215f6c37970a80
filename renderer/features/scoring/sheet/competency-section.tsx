import { Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Identified } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import type { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { DraftArea } from './draft-area'
import { LevelGrid } from './level-grid'
import { QuestionNotes } from './question-notes'
import { RatingChoice } from './rating-choice'
import type { SheetTargets } from './sheet-targets'
import classes from './sheet.module.css'

interface CompetencySectionProps {
  readonly competency: Identified<Competency>
  readonly material: SheetMaterial
  readonly targets: SheetTargets
  readonly onTyped: () => void
}

/** One competency: the notes on it, its levels, the rating, and what supports the rating. */
export function CompetencySection({ competency, material, targets, onTyped }: CompetencySectionProps) {
  const { runner } = useSession()
  const task = useTask()
  const { action, applicant, competencies, guide, interview, work } = material
  const questions = questionsFor(guide.content, applicant.roles)
  const stored = work.rating[competency.id] ?? null
  const [shown, setShown] = useState({ stored, rating: stored })
  // What was chosen shows at once; when the record holds something else, that leads again.
  if (shown.stored !== stored) setShown({ stored, rating: stored })
  const rate = async (rating: CompetencyRating | null): Promise<void> => {
    setShown({ stored, rating })
    const done = await task.run(async () => {
      const ids = { action: action.id, interview: interview.id }
      await runner.run(rateSheet, { ...ids, competency: competency.id, rating })
    })
    if (!done) setShown({ stored, rating: stored })
  }
  return (
    <section className={classes['competency']} aria-labelledby={`competency-${competency.id}`}>
      <Stack gap="sm">
        <div>
          <Title order={2} id={`competency-${competency.id}`}>
            {competency.name}
          </Title>
          <Text size="sm" c="dimmed">
            {competency.definition}
          </Text>
        </div>
        {questions.map((question, index) =>
          question.competencies.includes(competency.id) ? (
            <QuestionNotes
              key={question.id}
              material={material}
              targets={targets}
              question={question}
              number={index + 1}
              shownWith={shownBefore(competencies, question.competencies, competency.id)}
              onTyped={onTyped}
            />
          ) : null,
        )}
        <LevelGrid competency={competency} />
        <RatingChoice
          id={`rating-${competency.id}`}
          label={message('scoring.competency.rating', { name: competency.name })}
          value={shown.rating}
          onChange={(rating) => void rate(rating)}
        />
        <ErrorNote error={task.error} />
        <DraftArea
          target={targets.evidence(competency.id)}
          stored={work.evidence[competency.id] ?? ''}
          label={message('scoring.evidence.label', { name: competency.name })}
          minRows={2}
          maxRows={8}
          onTyped={onTyped}
        />
      </Stack>
    </section>
  )
}

/** The name of an earlier competency that the same question looks at: its transcript is one field, shown once. */
function shownBefore(
  competencies: readonly Identified<Competency>[],
  asked: readonly string[],
  own: string,
): string | undefined {
  const first = competencies.find(({ id }) => asked.includes(id))
  return first === undefined || first.id === own ? undefined : first.name
}
