import { Textarea } from '@mantine/core'
import { z } from 'zod'
import { useEditedValue, type EditedPlace } from '../editing/use-edited'

const Lines = z.array(z.string())

interface LinesFieldProps {
  readonly place: EditedPlace
  readonly stored: readonly string[]
  readonly label: string
  readonly description: string
}

/** Several short texts, one a line. */
export function LinesField({ place, stored, label, description }: LinesFieldProps) {
  const { value, type, leave } = useEditedValue(place, Lines, [...stored])
  return (
    <Textarea
      label={label}
      description={description}
      autosize
      minRows={2}
      maxRows={12}
      maxLength={50_000}
      value={value.join('\n')}
      onChange={(event) => type(event.currentTarget.value.split('\n'))}
      onBlur={leave}
    />
  )
}
