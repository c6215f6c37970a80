import { Textarea } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { useDraft } from '../../../app/use-draft'
import type { DraftTarget } from '../../../commands/draft-keeper'

interface DraftAreaProps {
  readonly target: DraftTarget
  readonly stored: string
  readonly label: string
  readonly id?: string
  readonly description?: ReactNode
  readonly minRows: number
  readonly maxRows: number
  /** Shows the label to those who cannot see where the field stands, and to nobody else. */
  readonly quiet?: boolean
  readonly placeholder?: string
  readonly onKeyDown?: (event: KeyboardEvent) => void
  /** After each key. */
  readonly onTyped: () => void
}

/** A field whose text is kept as it is typed, and grows with it. */
export function DraftArea(props: DraftAreaProps) {
  const { target, stored, label, id, description, minRows, maxRows, quiet, placeholder, onKeyDown, onTyped } =
    props
  const draft = useDraft(target, stored)
  return (
    <Textarea
      {...(quiet === true ? { 'aria-label': label } : { label })}
      {...(id === undefined ? {} : { id })}
      {...(onKeyDown === undefined ? {} : { onKeyDown })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(description === undefined ? {} : { description })}
      autosize
      minRows={minRows}
      maxRows={maxRows}
      spellCheck={false}
      value={draft.text}
      onChange={(event) => {
        draft.type(event.currentTarget.value)
        onTyped()
      }}
      onBlur={draft.leave}
    />
  )
}
