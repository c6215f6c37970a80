import { Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { message } from '#shared/messages/catalogue'
import { useTask } from '../../../app/use-task'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import { PageTitle } from '../../../components/page-title'
import { Section } from '../../../components/section'
import { SpokenFingerprint } from '../laptops/spoken-fingerprint'
import { useOwnLaptop } from '../laptops/use-own-laptop'
import { WrittenNote } from '../../../app/written-note'
import { IncomingView } from './incoming-view'
import { useIncoming } from './use-incoming'

/** The two steps by which a new laptop comes to a hiring action: its card goes to HR, HR's file comes back. */
export function JoinPage() {
  const { laptop } = useOwnLaptop()
  const saving = useTask()
  const [written, setWritten] = useState<Written>(null)
  const incoming = useIncoming('laptop.join')
  const { chosen, work } = incoming
  const saveCard = () =>
    void saving.run(async () => {
      setWritten(null)
      setWritten(await call('laptop.save-card', {}))
    })
  return (
    <Stack p="md" gap="lg" maw={820}>
      <PageTitle title={message('joining.title')} about={message('joining.about')} />
      <Section title={message('joining.card')}>
        <Text size="sm">{message('joining.card.about')}</Text>
        {laptop === undefined ? null : (
          <SpokenFingerprint keys={laptop.keys} label={message('laptops.this.fingerprint')} />
        )}
        <ErrorNote error={saving.error} />
        <WrittenNote written={written} />
        <Group>
          <Button variant="default" loading={saving.busy} onClick={saveCard}>
            {message('laptops.save-card')}
          </Button>
        </Group>
      </Section>
      <Section title={message('joining.file')}>
        <Text size="sm">{message('joining.file.about')}</Text>
        <WorkProgress work={work} label={message('joining.file')} />
        <ErrorNote error={work.error} />
        <Group>
          <Button variant="default" loading={work.busy} onClick={incoming.choose}>
            {message('joining.choose')}
          </Button>
        </Group>
      </Section>
      {chosen?.kind === 'verified' ? (
        <IncomingView
          key={chosen.id}
          incoming={chosen}
          compare
          busy={work.busy}
          onTake={() => incoming.take(chosen)}
          onDiscard={incoming.discard}
        />
      ) : null}
    </Stack>
  )
}
