import { MultiSelect } from '@mantine/core'
import { z } from 'zod'
import { Id } from '#shared/kernel/ids'
import { useEditedValue, type EditedPlace } from './use-edited'

interface EditedChoicesProps {
  readonly place: EditedPlace
  readonly stored: readonly Id[]
  /** What may be chosen; of what is stored, nothing else shows, and nothing else is kept. */
  readonly options: readonly { readonly id: Id; readonly name: string }[]
  readonly label: string
  readonly hideLabel?: boolean
  /** Shows while nothing is chosen. */
  readonly placeholder?: string
  readonly searchable?: boolean
  /** As in CSS. */
  readonly flex?: string
}

const Ids = z.array(Id)

/** Several of a list. What is chosen counts at once: the next choice adds to it, however soon it comes. */
export function EditedChoices(props: EditedChoicesProps) {
  const { place, stored, options, label, hideLabel, placeholder, searchable = false, flex } = props
  const { value, set } = useEditedValue(place, Ids, [...stored])
  return (
    <MultiSelect
      {...(hideLabel === true ? { 'aria-label': label } : { label })}
      {...(flex === undefined ? {} : { style: { flex } })}
      {...(placeholder === undefined || value.length > 0 ? {} : { placeholder })}
      data={options.map(({ id, name }) => ({ value: id, label: name }))}
      value={value.filter((id) => options.some((option) => option.id === id))}
      searchable={searchable}
      // Two short names and the place to type stand in one line.
      styles={{ inputField: { minWidth: 40 } }}
      hidePickedOptions
      onChange={set}
    />
  )
}
