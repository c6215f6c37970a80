import { Text, Title } from '@mantine/core'
import type { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { askedQuestions } from '#shared/domain/scoring/shown-questions'
import { message } from '#shared/messages/catalogue'
import { frozenPlace } from '../sheet/jump'

/** What the applicant said, question by question, as it was frozen; nothing where work was graded. */
export function FrozenAnswers({ content }: { readonly content: SheetRevision }) {
  const { clarified, technical, transcripts } = content
  if (technical !== undefined) return null
  const questions = askedQuestions(content)
  return (
    <section aria-labelledby="frozen-answers">
      <Title order={2} id="frozen-answers">
        {message('checks.answers')}
      </Title>
      {questions.map(({ id, text }, index) => (
        <div key={id} id={frozenPlace(id)} tabIndex={-1} style={{ maxWidth: '52rem' }}>
          <Title order={3} fz="sm" mt="sm">
            {message('interview.part.question', { number: index + 1 })}: {text}
          </Title>
          <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {transcripts[id] ?? ''}
          </Text>
          {clarified[id] === undefined ? null : (
            <Text size="sm" c="dimmed">
              {message('interview.clarified.said', { words: clarified[id] })}
            </Text>
          )}
        </div>
      ))}
    </section>
  )
}
