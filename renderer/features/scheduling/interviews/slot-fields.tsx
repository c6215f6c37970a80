import { Input, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import type { AssessmentRound } from '#shared/domain/preparation/hiring-action'
import { endAfter, slotOfTyped } from '#shared/domain/scheduling/typed-slot'
import { formatSlot, parseTime, slotMinutes } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useOpenedAt } from '../../../app/use-opened-at'
import { ZoneSelect } from '../../../components/zone-select'
import type { WithId } from '../../../data/use-live'
import type { InterviewValues } from './interview-values'

interface SlotFieldsProps {
  readonly form: UseFormReturnType<InterviewValues>
  readonly rounds: readonly WithId<AssessmentRound>[]
}

/** Date, start, end and zone; the end follows from the start and the round until it is typed. */
export function SlotFields({ form, rounds }: SlotFieldsProps) {
  const openedAt = useOpenedAt()
  const values = form.getValues()
  const minutes = rounds.find(({ id }) => id === values.round)?.minutes
  const slot = slotOfTyped(values)
  const presetEnd = (start: string) => {
    const untouched =
      values.end === '' || (minutes !== undefined && values.end === endAfter(values.start, minutes))
    form.setFieldValue('start', start)
    const end = minutes === undefined ? undefined : endAfter(start, minutes)
    if (untouched && end !== undefined) form.setFieldValue('end', end)
  }
  /** A time in any spelling becomes the one that is shown everywhere. */
  const tidy = (name: 'start' | 'end') => () => {
    const parsed = parseTime(values[name])
    if (parsed.ok && parsed.value.time !== values[name]) form.setFieldValue(name, parsed.value.time)
  }
  return (
    <Stack gap={4}>
      <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="sm">
        <TextInput type="date" label={message('interview-form.date')} {...form.getInputProps('date')} />
        <TextInput
          label={message('interview-form.start')}
          placeholder="10:00"
          {...form.getInputProps('start')}
          onChange={({ currentTarget }) => presetEnd(currentTarget.value)}
          onBlur={tidy('start')}
        />
        <TextInput
          label={message('interview-form.end')}
          placeholder="11:00"
          {...form.getInputProps('end')}
          onBlur={tidy('end')}
        />
        <ZoneSelect
          label={message('interview-form.zone')}
          at={openedAt}
          value={values.zone}
          onChange={(zone) => zone !== null && form.setFieldValue('zone', zone)}
        />
      </SimpleGrid>
      <Text size="xs" c="dimmed" aria-live="polite">
        {slot.ok && slot.value !== undefined
          ? message('interview-form.slot', { slot: formatSlot(slot.value), minutes: slotMinutes(slot.value) })
          : message('interview-form.slot-hint')}
      </Text>
      {form.errors['slot'] === undefined ? null : <Input.Error>{form.errors['slot']}</Input.Error>}
    </Stack>
  )
}
