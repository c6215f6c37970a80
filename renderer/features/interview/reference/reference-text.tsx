import { Text, Textarea } from '@mantine/core'
import type { InterviewMaterial } from '#shared/domain/interview/interview-material'
import type { SharedReference } from '#shared/domain/interview/reference'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSharedBy } from './use-shared-by'
import classes from './reference.module.css'

interface ReferenceTextProps {
  readonly reference: SharedReference
  readonly material: Pick<InterviewMaterial, 'interview' | 'panel'>
  readonly question: Id
  readonly number: number
}

/** What the note-taker wrote down for a question: to be read, and its words copied, by the keyboard too. */
export function ReferenceText({ reference, material, question, number }: ReferenceTextProps) {
  const by = useSharedBy(reference, material)
  const text = reference.transcript[question] ?? ''
  if (text === '') return <Text size="sm">{message('reference.none')}</Text>
  return (
    <Textarea
      className={classes['text'] ?? ''}
      aria-label={message('reference.label', { ...by, number })}
      value={text}
      readOnly
      spellCheck={false}
    />
  )
}
