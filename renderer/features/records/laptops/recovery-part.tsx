import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import type { RecoveryKey } from '#shared/domain/panel/laptop'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { Section } from '../../../components/section'
import { NewRecoveryDialog } from './new-recovery-dialog'
import { SetRecoveryDialog } from './set-recovery-dialog'

interface RecoveryPartProps {
  readonly action: Id
  readonly title: string
  readonly recovery: RecoveryKey | null
  readonly hr: boolean
}

/** The key that opens everything when nothing else does. */
export function RecoveryPart({ action, title, recovery, hr }: RecoveryPartProps) {
  const { identity } = useSession()
  const [dialog, setDialog] = useState<'new' | 'set'>()
  const close = () => setDialog(undefined)
  const actions = hr ? (
    <>
      <Button size="xs" variant="default" onClick={() => setDialog('set')}>
        {message('recovery.set')}
      </Button>
      <Button size="xs" variant="default" onClick={() => setDialog('new')}>
        {message('recovery.new')}
      </Button>
    </>
  ) : undefined
  return (
    <Section title={message('recovery.title')} actions={actions}>
      <Text size="sm" maw={720}>
        {message('recovery.about')}
      </Text>
      <Text size="sm" fw={500}>
        {recovery === null
          ? message('recovery.none')
          : message('recovery.is', {
              at: formatDateTimeWithZone(recovery.at, identity.profile.zone),
              name: recovery.name,
            })}
      </Text>
      {recovery === null ? null : (
        <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
          {recovery.recipient}
        </Text>
      )}
      <NewRecoveryDialog action={action} title={title} opened={dialog === 'new'} onClose={close} />
      <SetRecoveryDialog action={action} opened={dialog === 'set'} onClose={close} />
    </Section>
  )
}
