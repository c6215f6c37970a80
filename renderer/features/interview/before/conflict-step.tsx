import { Button, Group, Radio, Stack, Text, Textarea, Title } from '@mantine/core'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { HIDDEN_LABEL } from '../../../components/hidden-label'
import type { RoomMaterial } from '../room/load-room'

type Choice = '' | 'none' | 'conflict'

/** No conflict of interest, or a recusal: recorded either way. */
export function ConflictStep({ room }: { readonly room: RoomMaterial }) {
  const { identity } = useSession()
  const [again, setAgain] = useState(false)
  const { attestation } = room
  const open = attestation?.noConflict !== true || again
  return (
    <section aria-labelledby="interview-conflict">
      <Title order={2} id="interview-conflict" mb={4}>
        {message('interview.before.conflict')}
      </Title>
      {open ? (
        <ConflictForm room={room} onDone={() => setAgain(false)} />
      ) : (
        <Group gap="xs">
          <Text size="sm" role="status">
            {message('interview.before.confirmed', {
              time: formatDateTimeWithZone(attestation.at, identity.profile.zone),
            })}
          </Text>
          <Button size="compact-xs" variant="subtle" onClick={() => setAgain(true)}>
            {message('interview.before.change')}
          </Button>
        </Group>
      )}
    </section>
  )
}

function ConflictForm({ room, onDone }: { readonly room: RoomMaterial; readonly onDone: () => void }) {
  const { runner } = useSession()
  const task = useTask()
  const [choice, setChoice] = useState<Choice>('')
  const [reason, setReason] = useState('')
  const [unchosen, setUnchosen] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus({ preventScroll: true }), [])

  const confirm = (event: FormEvent): void => {
    event.preventDefault()
    setUnchosen(choice === '')
    if (choice === '') return first.current?.focus()
    void task.run(async () => {
      await runner.run(confirmAttestation, {
        action: room.action.id,
        interview: room.interview.id,
        noConflict: choice === 'none',
        reason,
      })
      onDone()
    })
  }

  return (
    <form onSubmit={confirm}>
      <Stack gap="xs">
        <Radio.Group
          label={message('interview.before.conflict')}
          labelProps={HIDDEN_LABEL}
          description={message('interview.before.conflict.about')}
          error={unchosen ? message('interview.before.choose-first') : undefined}
          value={choice}
          onChange={(value) => setChoice(value === 'conflict' ? 'conflict' : 'none')}
        >
          <Stack gap={10} mt={6}>
            <Radio value="none" size="xs" label={message('interview.before.no-conflict')} ref={first} />
            <Radio value="conflict" size="xs" label={message('interview.before.have-conflict')} />
          </Stack>
        </Radio.Group>
        {choice === 'conflict' ? (
          <Textarea
            label={message('interview.before.reason')}
            description={message('interview.before.reason-hint')}
            value={reason}
            maxLength={2000}
            autosize
            minRows={2}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        ) : null}
        <Button
          type="submit"
          size="compact-sm"
          variant={choice === 'conflict' ? 'filled' : 'default'}
          {...(choice === 'conflict' ? { color: 'red.9' } : {})}
          loading={task.busy}
          w="max-content"
        >
          {message(choice === 'conflict' ? 'interview.before.recuse' : 'interview.before.confirm')}
        </Button>
        <ErrorNote error={task.error} />
      </Stack>
    </form>
  )
}
