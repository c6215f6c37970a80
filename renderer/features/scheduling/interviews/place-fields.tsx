import { Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { Place } from '#shared/domain/scheduling/interview'
import { message } from '#shared/messages/catalogue'
import type { InterviewValues } from './interview-values'

/** How and where the interview is held. */
export function PlaceFields({ form }: { readonly form: UseFormReturnType<InterviewValues> }) {
  const { mode } = form.getValues()
  return (
    <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
      <Select
        label={message('interview-form.mode')}
        data={Place.shape.mode.options.map((value) => ({ value, label: message(`place.${value}`) }))}
        allowDeselect={false}
        {...form.getInputProps('mode')}
      />
      <TextInput label={message(`interview-form.where.${mode}`)} {...form.getInputProps('where')} />
      <TextInput
        label={message('interview-form.access-code')}
        disabled={mode === 'in-person'}
        {...form.getInputProps('accessCode')}
      />
    </SimpleGrid>
  )
}
