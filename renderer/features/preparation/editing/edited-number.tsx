import { NumberInput } from '@mantine/core'
import { z } from 'zod'
import { useEditedValue, type EditedPlace } from './use-edited'

interface EditedNumberProps {
  readonly place: EditedPlace
  readonly stored: number
  readonly label: string
  readonly hideLabel?: boolean
  readonly min?: number
  readonly width?: number
}

const Amount = z.number()

/** A whole number such as minutes; an empty field keeps what was. */
export function EditedNumber({ place, stored, label, hideLabel, min = 0, width }: EditedNumberProps) {
  const { value, type, leave } = useEditedValue(place, Amount, stored)
  return (
    <NumberInput
      {...(hideLabel === true ? { 'aria-label': label } : { label })}
      {...(width === undefined ? {} : { w: width })}
      min={min}
      max={1000}
      allowDecimal={false}
      clampBehavior="strict"
      value={value}
      onChange={(typed) => {
        if (typeof typed === 'number' && typed >= min) type(typed)
      }}
      onBlur={leave}
    />
  )
}
