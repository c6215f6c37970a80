import { List, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Competency } from '#shared/domain/preparation/competency'
import type { GuideQuestion, InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { message } from '#shared/messages/catalogue'
import type { WithId } from '../../../data/use-live'

interface GuideViewProps {
  readonly guide: WithId<InterviewGuide>
  readonly competencies: readonly WithId<Competency>[]
}

/** A published guide as it will be used: the same for every applicant of its round. */
export function GuideView({ guide, competencies }: GuideViewProps) {
  const { introduction, checklist, questions, conclusion } = guide.content
  const names = new Map(competencies.map(({ id, name }) => [id, name]))
  return (
    <Stack gap="lg" maw={760}>
      <Text size="sm" c="dimmed">
        {guide.title}
      </Text>
      <Part title={message('preparation.checklist')}>
        <Lines items={checklist} />
      </Part>
      <Part title={message('preparation.introduction', { minutes: introduction.minutes })}>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {introduction.script}
        </Text>
      </Part>
      {questions.map((question, index) => (
        <Question key={question.id} question={question} number={index + 1} names={names} />
      ))}
      <Part title={message('preparation.conclusion', { minutes: conclusion.minutes })}>
        <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
          {conclusion.script}
        </Text>
      </Part>
    </Stack>
  )
}

interface QuestionProps {
  readonly question: GuideQuestion
  readonly number: number
  readonly names: ReadonlyMap<string, string>
}

function Question({ question, number, names }: QuestionProps) {
  return (
    <Part title={message('preparation.question', { number, minutes: question.minutes })}>
      <Text>{question.text}</Text>
      <Text size="sm" c="dimmed">
        {message(`question-kind.${question.kind}`)} ·{' '}
        {question.competencies.map((id) => names.get(id) ?? '').join(', ')}
      </Text>
      <Labelled
        label={message('preparation.follow-ups')}
        items={question.followUps.map(({ text }) => text)}
      />
      <Labelled label={message('preparation.probes')} items={question.probes} />
      {question.goodResponse === '' ? null : (
        <Labelled label={message('preparation.good-response')} items={[question.goodResponse]} />
      )}
    </Part>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Stack gap={6} component="section">
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  )
}

function Labelled({ label, items }: { readonly label: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <Stack gap={2}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <Lines items={items} />
    </Stack>
  )
}

function Lines({ items }: { readonly items: readonly string[] }) {
  return (
    <List size="sm" spacing={2}>
      {items.map((item) => (
        <List.Item key={item}>{item}</List.Item>
      ))}
    </List>
  )
}
