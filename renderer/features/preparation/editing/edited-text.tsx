import { Textarea, TextInput } from '@mantine/core'
import { useFocusWhen } from './use-focus-when'
import { useEditedText, type EditedPlace } from './use-edited'

interface EditedTextProps {
  readonly place: EditedPlace
  readonly stored: string
  readonly label: string
  readonly description?: string
  readonly placeholder?: string
  /** Where the label stands elsewhere, such as in the head of a table. */
  readonly hideLabel?: boolean
  /** From how many lines on it is a field of several. */
  readonly lines?: number
  /** It was just added: it takes the focus. */
  readonly focused?: boolean
}

/** A text field that loses nothing: kept as it is typed, a change when it is left. */
export function EditedText({
  place,
  stored,
  label,
  hideLabel,
  lines,
  focused = false,
  ...rest
}: EditedTextProps) {
  const { text, type, leave } = useEditedText(place, stored)
  const input = useFocusWhen<HTMLInputElement>(focused)
  const area = useFocusWhen<HTMLTextAreaElement>(focused)
  const named = hideLabel === true ? { 'aria-label': label } : { label }
  if (lines === undefined) {
    return (
      <TextInput
        ref={input}
        {...named}
        {...rest}
        maxLength={500}
        value={text}
        onChange={(event) => type(event.currentTarget.value)}
        onBlur={leave}
      />
    )
  }
  return (
    <Textarea
      ref={area}
      {...named}
      {...rest}
      autosize
      minRows={lines}
      maxRows={40}
      maxLength={200_000}
      value={text}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={leave}
    />
  )
}
