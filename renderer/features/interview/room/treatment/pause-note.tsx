import { Alert, Group, Radio, Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { PauseReason, type Pause } from '#shared/domain/interview/notes'
import type { Identified } from '#shared/domain/find-record'
import { formatClock, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { focusInView } from '../focus-in-view'
import type { Pauses } from './use-pauses'

interface PauseNoteProps {
  readonly pause: Identified<Pause>
  readonly pauses: Pauses
  readonly zone: ZoneId
}

/** That the clock stands still or stood still, and why: said by one key, kept as soon as it is said. */
export function PauseNote({ pause, pauses, zone }: PauseNoteProps) {
  // What was chosen shows at once; it is written a moment later, or taken back.
  const [wanted, setWanted] = useState<PauseReason>()
  const reason = wanted ?? pause.reason
  const [words, setWords] = useState(pause.words)
  const time = formatClock(pause.from, zone)
  const said = message(pause.until === null ? 'interview.pause.since' : 'interview.pause.was', { time })
  const first = useFocusWhile(pause.until === null)
  const choose = (value: string): void => {
    const chosen = PauseReason.options.find((option) => option === value)
    if (chosen === undefined) return
    setWanted(chosen)
    void pauses.explain(pause.id, chosen, words).then((done) => {
      if (!done) setWanted((current) => (current === chosen ? undefined : current))
    })
  }
  return (
    <Alert variant="light" color="gray" py={6} role="group" aria-label={said}>
      <Text size="sm" fw={600} role="status">
        {said}
      </Text>
      <Radio.Group label={message('interview.pause.why')} value={reason ?? ''} onChange={choose} size="xs">
        <Group gap="md" mt={4}>
          {PauseReason.options.map((option, index) => (
            <Radio
              key={option}
              size="xs"
              value={option}
              label={message(`pause-reason.${option}`)}
              {...(index === 0 ? { ref: first } : {})}
            />
          ))}
        </Group>
      </Radio.Group>
      {reason === 'other' || pause.words !== '' ? (
        <TextInput
          size="xs"
          mt={6}
          maw="32rem"
          label={message('interview.pause.words')}
          withAsterisk={reason === 'other'}
          maxLength={5000}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
          onBlur={() => {
            if (words.trim() !== pause.words) void pauses.explain(pause.id, reason ?? 'other', words)
          }}
        />
      ) : null}
    </Alert>
  )
}

/** While the clock stands still the reason has the focus; afterwards what had it before. */
function useFocusWhile(paused: boolean) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (!paused) return undefined
    const before = document.activeElement
    // What the applicant may see keeps the focus.
    if (before?.closest('[role="dialog"]')) return undefined
    focusInView(field.current)
    return () => {
      if (before instanceof HTMLElement) focusInView(before)
    }
  }, [paused])
  return field
}
