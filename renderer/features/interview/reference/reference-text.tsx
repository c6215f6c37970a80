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
  /** As high as the text needs, up to a few lines, and headed by whose it is. */
  readonly grows?: boolean
}

/** What the note-taker wrote down for a question: to be read, and its words copied, by the keyboard too. */
export function ReferenceText({ reference, material, question, number, grows = false }: ReferenceTextProps) {
  const by = useSharedBy(reference, material)
  const text = reference.transcript[question] ?? ''
  if (text === '') return grows ? null : <Text size="sm">{message('reference.none')}</Text>
  const label = message('reference.label', { ...by, number })
  return (
    <Textarea
      className={classes['text'] ?? ''}
      {...(grows ? { label, autosize: true, minRows: 2, maxRows: 10, mt: 'xs' } : { 'aria-label': label })}
      value={text}
      readOnly
      spellCheck={false}
    />
  )
}
