import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Incoming } from '#shared/contracts/ipc/laptops'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { Section } from '../../../components/section'
import { findingText } from '../finding-text'
import { FactList } from '../laptops/fact-list'
import { SpokenFingerprint } from '../laptops/spoken-fingerprint'

interface IncomingViewProps {
  readonly incoming: Incoming
  /** Whether whose file it is has to be compared by voice first. */
  readonly compare: boolean
  readonly busy: boolean
  readonly onTake: () => void
  readonly onDiscard: () => void
}

/** A verified file: what it holds, who made it, and the decision. */
export function IncomingView({ incoming, compare, busy, onTake, onDiscard }: IncomingViewProps) {
  const { device, identity } = useSession()
  const { sender, becomes, findings } = incoming
  const form = useForm({
    initialValues: { compared: false },
    validate: {
      compared: (value) => (value || !compare ? null : message('incoming.compared.needed')),
    },
  })
  const remarks = findings.filter(({ level }) => level === 'note')
  return (
    <form onSubmit={form.onSubmit(onTake)} noValidate>
      <Section title={message('incoming.title')}>
        <FactList
          facts={[
            [message('incoming.action'), [incoming.title, incoming.agency].filter(Boolean).join(', ')],
            [message('incoming.contents'), contentsOf(incoming)],
            [message('incoming.made'), formatDateTimeWithZone(incoming.created, identity.profile.zone)],
            [message('incoming.sender'), senderOf(incoming, device)],
            ...(becomes === null ? [] : ([[message('incoming.becomes'), becomes.name]] as const)),
          ]}
        />
        {becomes === null ? null : (
          <Text size="xs" c="dimmed">
            {message('incoming.becomes.hint')}
          </Text>
        )}
        {compare && sender !== null ? (
          <Alert variant="light" p="sm">
            <Stack gap="sm">
              <Text size="sm">{message('incoming.compare')}</Text>
              <SpokenFingerprint keys={sender.keys} label={message('incoming.fingerprint')} />
              <Checkbox
                label={message('incoming.compared')}
                {...form.getInputProps('compared', { type: 'checkbox' })}
              />
            </Stack>
          </Alert>
        ) : null}
        {remarks.length === 0 ? null : (
          <Stack gap={4}>
            <Text size="sm" fw={500}>
              {message('incoming.findings', { count: remarks.length })}
            </Text>
            <List size="sm">
              {remarks.map((finding) => (
                <List.Item key={`${finding.code} ${finding.subject}`} style={{ overflowWrap: 'anywhere' }}>
                  {findingText(finding)}
                </List.Item>
              ))}
            </List>
          </Stack>
        )}
        <Group gap="xs">
          <Button variant="default" onClick={onDiscard}>
            {message('incoming.discard')}
          </Button>
          <Button type="submit" loading={busy}>
            {message('incoming.take')}
          </Button>
        </Group>
      </Section>
    </form>
  )
}

function contentsOf({ people, applicants, interviews, changes }: Incoming): string {
  return [
    message('incoming.people', { count: people }),
    message('incoming.applicants', { count: applicants }),
    message('incoming.interviews', { count: interviews }),
    message('incoming.changes', { count: changes }),
  ].join(', ')
}

function senderOf({ sender }: Incoming, own: string): string {
  if (sender === null) return message('incoming.sender.none')
  if (sender.device === own) return message('incoming.sender.own')
  return message('incoming.sender.value', { person: sender.person, name: sender.name })
}
