import { Textarea } from '@mantine/core'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useKeptField } from '../../../app/use-kept-field'
import type { DraftTarget } from '../../../commands/draft-keeper'
import { useGrowing } from './use-growing'
import classes from './draft-area.module.css'

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

/** A field whose text is kept as it is typed, and grows with it. A key draws nothing but itself. */
export function DraftArea(props: DraftAreaProps) {
  const { target, stored, label, id, description, minRows, maxRows, quiet, placeholder, onKeyDown, onTyped } =
    props
  const ref = useRef<HTMLTextAreaElement>(null)
  const field = useKeptField(ref, target, stored)
  useGrowing(ref, stored)
  return (
    <Textarea
      ref={ref}
      {...(quiet === true ? { 'aria-label': label } : { label })}
      {...(id === undefined ? {} : { id })}
      {...(onKeyDown === undefined ? {} : { onKeyDown })}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(description === undefined ? {} : { description })}
      classNames={{ input: classes['area'] ?? '' }}
      rows={minRows}
      styles={{ input: { ['--rows-most' as string]: maxRows } }}
      spellCheck={false}
      defaultValue={field.initial}
      onInput={onTyped}
      onBlur={field.leave}
    />
  )
}
