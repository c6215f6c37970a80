import { Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core'
import { PilotTest } from '#shared/domain/preparation/technical-assessment'
import { LocalDate } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useEditedValue, type EditedPlace } from '../editing/use-edited'

interface PilotFieldsProps {
  readonly place: EditedPlace
  readonly pilot: PilotTest | null
}

const Pilot = PilotTest.nullable()
const NONE = PilotTest.parse({ by: '' })

/** Who took the assessment before the applicants, when, how long it took, and what was found. */
export function PilotFields({ place, pilot }: PilotFieldsProps) {
  const { value, type, leave } = useEditedValue(place, Pilot, pilot)
  const shown = value ?? NONE
  const write = (fields: Partial<PilotTest>): void => type({ ...shown, ...fields })
  return (
    <Stack gap="sm">
      <Group gap="sm" align="flex-end" wrap="wrap">
        <TextInput
          style={{ flex: '1 1 14rem' }}
          label={message('assessment.pilot-by')}
          maxLength={300}
          value={shown.by}
          onChange={(event) => write({ by: event.currentTarget.value })}
          onBlur={leave}
        />
        <TextInput
          type="date"
          w={160}
          label={message('assessment.pilot-on')}
          value={shown.on ?? ''}
          onChange={(event) => {
            const day = LocalDate.safeParse(event.currentTarget.value)
            write({ on: day.success ? day.data : null })
          }}
          onBlur={leave}
        />
        <NumberInput
          w={160}
          label={message('assessment.pilot-minutes')}
          min={0}
          max={1000}
          allowDecimal={false}
          value={shown.minutes}
          onChange={(minutes) => {
            if (typeof minutes === 'number') write({ minutes })
          }}
          onBlur={leave}
        />
      </Group>
      <Textarea
        label={message('assessment.pilot-findings')}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={20_000}
        value={shown.findings}
        onChange={(event) => write({ findings: event.currentTarget.value })}
        onBlur={leave}
      />
    </Stack>
  )
}
