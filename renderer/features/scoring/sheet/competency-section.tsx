import { Stack, Text, Title } from '@mantine/core'
import type { Identified } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import { questionsFor } from '#shared/domain/preparation/interview-guide'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import type { TiedPassage } from '#shared/domain/scoring/passages'
import { WorkingRating } from '#shared/domain/scoring/score-sheet'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useChosen } from '../../../app/use-chosen'
import { ErrorNote } from '../../../components/error-note'
import { DraftArea } from './draft-area'
import { LevelGrid } from './level-grid'
import { PassageList } from './passages/passage-list'
import { QuestionNotes } from './question-notes'
import { RatingChoice } from './rating-choice'
import type { SheetTargets } from './sheet-targets'
import classes from './sheet.module.css'

interface CompetencySectionProps {
  readonly competency: Identified<Competency>
  readonly material: SheetMaterial
  readonly targets: SheetTargets
  /** Tied to this competency. */
  readonly passages: readonly TiedPassage[]
  readonly onTyped: () => void
}

/** One competency: the notes on it with its levels beside them, the rating, and what supports it. */
export function CompetencySection({
  competency,
  material,
  targets,
  passages,
  onTyped,
}: CompetencySectionProps) {
  const { runner } = useSession()
  const { action, applicant, competencies, guide, interview, technical, work } = material
  const questions = questionsFor(guide.content, applicant.roles)
  const chosen = useChosen<WorkingRating | null>(work.rating[competency.id] ?? null, async (rating) => {
    const ids = { action: action.id, interview: interview.id }
    await runner.run(rateSheet, { ...ids, competency: competency.id, rating })
  })
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
        <div className={classes['beside']}>
          <Stack gap="sm">
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
            {technical === undefined ? (
              <PassageList
                competency={competency}
                material={material}
                passages={passages}
                numberOf={(question) => questions.findIndex(({ id }) => id === question) + 1}
              />
            ) : (
              <LevelGrid competency={competency} stacked />
            )}
            <RatingChoice
              options={WorkingRating.options}
              id={`rating-${competency.id}`}
              label={message('scoring.competency.rating', { name: competency.name })}
              value={chosen.value}
              onChange={chosen.choose}
            />
            <ErrorNote error={chosen.error} />
            <DraftArea
              id={evidenceId(competency.id)}
              target={targets.evidence(competency.id)}
              stored={work.evidence[competency.id] ?? ''}
              label={message('scoring.evidence.label', { name: competency.name })}
              minRows={2}
              maxRows={8}
              onTyped={onTyped}
            />
          </Stack>
          {technical === undefined ? <LevelGrid competency={competency} stacked /> : null}
        </div>
      </Stack>
    </section>
  )
}

/** The field of what supports the rating of a competency. */
export function evidenceId(competency: Id): string {
  return `evidence-${competency}`
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
