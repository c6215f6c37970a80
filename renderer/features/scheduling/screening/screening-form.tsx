import { Badge, Button, Checkbox, Group, Kbd, Stack, Text, Textarea, Title } from '@mantine/core'
import { useState, type Ref } from 'react'
import { screeningState, type ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import { message } from '#shared/messages/catalogue'
import { reasonText } from './reason-text'
import type { ScreeningDecision } from './use-screen'
import styles from './screening.module.css'

interface ScreeningFormProps {
  readonly row: ScreeningRow
  readonly reasons: readonly string[]
  readonly busy: boolean
  readonly note: Ref<HTMLTextAreaElement>
  readonly onDecide: (decision: ScreeningDecision) => void
}

const COLORS = { open: 'gray', pass: 'teal', out: 'red' } as const

/** HR's word on one application: on to the SMEs, or out with the reasons. */
export function ScreeningForm({ row, reasons: offered, busy, note: noteRef, onDecide }: ScreeningFormProps) {
  const { screening, applicant, fullName, hasResume } = row
  const state = screeningState(row)
  const [reasons, setReasons] = useState<readonly string[]>(screening?.reasons ?? [])
  const [note, setNote] = useState(screening?.note ?? '')
  // A reason that has since been taken off the list stays to be seen.
  const all = [...new Set([...offered, ...reasons])]
  return (
    <Stack gap="xs" className={styles['form'] ?? ''}>
      <Group gap="sm" justify="space-between" wrap="nowrap">
        <Title order={2} size="h4" lineClamp={1} title={fullName}>
          {applicant.number === '' ? fullName : `${fullName} · ${applicant.number}`}
        </Title>
        <Badge variant="light" color={COLORS[state]}>
          {message(`screening-outcome.${state}`)}
        </Badge>
      </Group>
      {hasResume ? null : (
        <Text size="sm" fw={600} c="var(--mantine-color-error)">
          {message('screening.no-resume-came')}
        </Text>
      )}
      <Checkbox.Group
        label={message('screening.reasons')}
        value={[...reasons]}
        onChange={(chosen) => setReasons(chosen)}
      >
        <Group gap="md" mt={4}>
          {all.map((reason, index) => (
            <Checkbox
              key={reason}
              size="xs"
              value={reason}
              label={
                <>
                  {reasonText(reason)} {index < 9 ? <Kbd size="xs">{index + 1}</Kbd> : null}
                </>
              }
            />
          ))}
        </Group>
      </Checkbox.Group>
      <Group gap="xs" align="flex-end">
        <Textarea
          ref={noteRef}
          style={{ flex: '1 1 12rem' }}
          size="xs"
          label={message('screening.note')}
          autosize
          minRows={1}
          maxRows={4}
          maxLength={5000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group gap="xs">
          <Button
            size="xs"
            variant={state === 'pass' ? 'filled' : 'default'}
            loading={busy}
            rightSection={<Kbd size="xs">P</Kbd>}
            onClick={() => onDecide({ outcome: 'pass', reasons: [], note })}
          >
            {message('screening.pass')}
          </Button>
          <Button
            size="xs"
            variant="default"
            disabled={busy || reasons.length === 0}
            onClick={() => onDecide({ outcome: 'out', reasons, note })}
          >
            {message('screening.out')}
          </Button>
          {state === 'open' ? null : (
            <Button
              size="xs"
              variant="subtle"
              color="gray"
              disabled={busy}
              onClick={() => onDecide({ outcome: null, reasons: [], note: '' })}
            >
              {message('screening.take-back')}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  )
}
