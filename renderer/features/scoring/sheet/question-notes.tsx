import { Text, Title } from '@mantine/core'
import { questionsFor, type GuideQuestion } from '#shared/domain/preparation/interview-guide'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { PaperNotes } from '../../interview/paper-notes/paper-notes'
import { PaperWords, ReferenceAreas } from './passages/said-elsewhere'
import { TranscriptArea } from './passages/transcript-area'
import type { SheetTargets } from './sheet-targets'
import classes from './sheet.module.css'

interface QuestionNotesProps {
  readonly material: SheetMaterial
  readonly targets: SheetTargets
  readonly question: GuideQuestion
  /** From 1, among the questions that this applicant is asked. */
  readonly number: number
  /** The competency with which the question is shown already. */
  readonly shownWith: string | undefined
  readonly onTyped: () => void
}

/** A question with one's own transcript, to be completed, beside what a good answer may contain. */
export function QuestionNotes({
  material,
  targets,
  question,
  number,
  shownWith,
  onTyped,
}: QuestionNotesProps) {
  const { notes } = material
  return (
    <div className={classes['question']}>
      <Text size="sm" fw={500}>
        {message('interview.part.question', { number })}: {question.text}
      </Text>
      {shownWith === undefined ? (
        <div className={classes['answer']}>
          <TranscriptArea
            material={material}
            targets={targets}
            question={question}
            number={number}
            onTyped={onTyped}
          />
          <ReferenceAreas material={material} question={question} number={number} />
          <PaperNotes
            action={material.action.id}
            interview={material.interview.id}
            notes={notes}
            questions={questionsFor(material.guide.content, material.applicant.roles).map(({ id }) => id)}
            question={question.id}
          />
          <PaperWords material={material} question={question} number={number} />
          <FollowUps question={question} notes={notes} />
          {question.goodResponse === '' ? null : (
            <div className={classes['good']}>
              <Title order={3} fz="sm" mb={2}>
                {message('scoring.notes.good')}
              </Title>
              <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
                {question.goodResponse}
              </Text>
            </div>
          )}
        </div>
      ) : (
        <Text size="sm" c="dimmed">
          {message('scoring.notes.above', { number, name: shownWith })}
        </Text>
      )}
    </div>
  )
}

interface FollowUpsProps {
  readonly question: GuideQuestion
  readonly notes: SheetMaterial['notes']
}

function FollowUps({ question, notes }: FollowUpsProps) {
  if (question.followUps.length === 0) return null
  return (
    <ul className={classes['followUps']} aria-label={message('scoring.notes.follow-ups')}>
      {question.followUps.map((followUp) => (
        <Text key={followUp.id} component="li" size="xs">
          <b>{message(`scoring.follow-up.${notes.followUp[followUp.id] ?? 'open'}`)}</b> · {followUp.text}
        </Text>
      ))}
    </ul>
  )
}
