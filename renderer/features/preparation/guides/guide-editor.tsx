import { Button, Loader, Stack } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Competency } from '#shared/domain/preparation/competency'
import type { DraftQuestion } from '#shared/domain/preparation/guide-draft'
import type { AssessmentRound, Role } from '#shared/domain/preparation/hiring-action'
import type { GuideContent, GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { draftText } from '#shared/domain/preparation/editing/fields'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { PageTitle } from '../../../components/page-title'
import type { WithId } from '../../../data/use-live'
import { EditedText } from '../editing/edited-text'
import classes from './guides.module.css'
import { GuideSide } from './guide-side'
import { LinesField } from './lines-field'
import { QuestionCard } from './question-card'
import { ScriptFields } from './script-fields'
import { useGuide, type RoundGuide } from './use-guide'
import { storedQuestion, useQuestions } from './use-questions'

export interface GuideEditorProps {
  readonly action: Id
  readonly round: WithId<AssessmentRound>
  readonly competencies: readonly WithId<Competency>[]
  readonly roles: readonly WithId<Role>[]
}

/** The guide of one round as it is being written, with what gives to think about beside it. */
export function GuideEditor(props: GuideEditorProps) {
  const guide = useGuide(props.action, props.round.id)
  return guide === undefined ? <Loader size="sm" /> : <OpenGuide {...props} guide={guide} />
}

function OpenGuide({
  action,
  round,
  competencies,
  roles,
  guide,
}: GuideEditorProps & { readonly guide: RoundGuide }) {
  const { inWork } = guide
  const { content } = inWork
  const questions = useQuestions(action, round.id, inWork)
  const [typing, setTyping] = useState<Typing>()
  const record = recordIds.guideDraft(round.id)
  const place = (field: string) => ({ action, record, field })
  return (
    <>
      <PageTitle title={message('guides.title', { round: round.name })} about={message('guides.about')} />
      <div className={classes['columns']}>
        <Stack gap="lg" className={classes['script'] ?? ''}>
          <EditedText place={place('title')} stored={inWork.title} label={message('guides.name')} />
          <LinesField
            place={place('checklist')}
            stored={content.checklist}
            label={message('guides.checklist')}
            description={message('guides.checklist.hint')}
          />
          <ScriptFields action={action} record={record} part="introduction" stored={content.introduction} />
          {inWork.questions.map((question, index) => (
            <QuestionCard
              key={question.id}
              action={action}
              round={round.id}
              question={question}
              number={index + 1}
              focused={question.id === questions.added}
              competencies={competencies}
              roles={roles}
              toolsOf={questions.toolsOf}
              onTyping={(typed) => setTyping({ id: question.id, question: typed, over: question })}
            />
          ))}
          <Button
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            style={{ alignSelf: 'flex-start' }}
            onClick={questions.add}
          >
            {message('guides.add-question')}
          </Button>
          <ScriptFields action={action} record={record} part="conclusion" stored={content.conclusion} />
        </Stack>
        <GuideSide
          action={action}
          round={round}
          guide={guide}
          content={withTyped(content, typing)}
          competencies={competencies}
          roles={roles}
        />
      </div>
    </>
  )
}

/** A question as it stands in its fields, and the stored one that it goes over. */
interface Typing {
  readonly id: Id
  readonly question: DraftQuestion
  readonly over: GuideQuestion
}

/** The content with what is typed, until it is stored: warnings come while one types, and do not flicker. */
function withTyped(content: GuideContent, typing: Typing | undefined): GuideContent {
  if (typing === undefined) return content
  const before = draftText(storedQuestion(typing.over))
  return {
    ...content,
    questions: content.questions.map((question) =>
      question.id === typing.id && draftText(storedQuestion(question)) === before
        ? { ...typing.question, id: typing.id }
        : question,
    ),
  }
}
