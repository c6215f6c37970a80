import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { DueTime } from '#shared/domain/preparation/technical-assessment'
import { dateOf, localDateTime, timeOf, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../app/clock'
import { ZoneSelect } from '../../../components/zone-select'
import { useEditedValue, type EditedPlace } from '../editing/use-edited'

interface DueFieldsProps {
  readonly place: EditedPlace
  readonly due: DueTime | null
  readonly zone: ZoneId
  /** What it is due for: handing in, or grading. */
  readonly of: 'due' | 'grade-by'
}

const Due = DueTime.nullable()

/** By when it is handed in or graded: day, time and zone, which are one value and kept when all three make sense. */
export function DueFields({ place, due, zone, of }: DueFieldsProps) {
  const { value, set } = useEditedValue(place, Due, due)
  const [typed, setTyped] = useState<{ readonly date: string; readonly time: string }>()
  const date = typed?.date ?? (value === null ? '' : dateOf(value.at))
  const time = typed?.time ?? (value === null ? '17:00' : timeOf(value.at))
  const keep = (fields: { date?: string; time?: string; zone?: ZoneId }): void => {
    const next = { date: fields.date ?? date, time: fields.time ?? time }
    setTyped(next)
    const read = Due.safeParse(
      next.date === ''
        ? null
        : { at: localDateTime(next.date, next.time), zone: fields.zone ?? value?.zone ?? zone },
    )
    if (read.success) set(read.data)
  }
  return (
    <>
      <TextInput
        type="date"
        w={160}
        label={message(`assessment.${of}-date`)}
        value={date}
        onChange={(event) => keep({ date: event.currentTarget.value })}
        onBlur={() => setTyped(undefined)}
      />
      <TextInput
        type="time"
        w={130}
        label={message(`assessment.${of}-time`)}
        value={time}
        onChange={(event) => keep({ time: event.currentTarget.value })}
        onBlur={() => setTyped(undefined)}
      />
      <div style={{ flex: '1 1 18rem' }}>
        <ZoneSelect
          label={message(`assessment.${of}-zone`)}
          value={value?.zone ?? zone}
          at={now()}
          onChange={(chosen) => {
            if (chosen !== null) keep({ zone: chosen })
          }}
        />
      </div>
    </>
  )
}
