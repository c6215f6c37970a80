import { Alert, Button, Checkbox, Group, Radio, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ArchiveOptions } from '#shared/contracts/ipc/archive'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { PassphraseFields } from '../../panel/first-start/passphrase-fields'
import { archiveRules, firstValues, optionsOf, protectionNote, type ArchiveValues } from './archive-values'
import type { LaptopChoices } from './use-laptop-choices'

const PROTECTIONS = ['laptops', 'passphrase', 'none'] as const

interface ArchiveFormProps {
  readonly choices: LaptopChoices
  readonly submit: string
  readonly busy: boolean
  readonly onSubmit: (options: ArchiveOptions) => void
}

/** What goes into an archive and who can open it; what cannot be undone is said before it is written. */
export function ArchiveForm({ choices, submit, busy, onSubmit }: ArchiveFormProps) {
  const { identity } = useSession()
  const form = useForm<ArchiveValues>({
    initialValues: firstValues(choices.laptops.map(({ device }) => device)),
    validate: archiveRules,
  })
  const values = form.getValues()
  return (
    <form onSubmit={form.onSubmit((given) => onSubmit(optionsOf(given)))} noValidate>
      <Stack gap="sm" maw={720}>
        <Group gap="lg">
          <Checkbox
            label={message('archive.attachments')}
            {...form.getInputProps('attachments', { type: 'checkbox' })}
          />
          <Checkbox
            label={message('archive.documents')}
            {...form.getInputProps('documents', { type: 'checkbox' })}
          />
        </Group>
        <Radio.Group label={message('archive.protection')} {...form.getInputProps('protection')}>
          <Group gap="lg" mt={4}>
            {PROTECTIONS.map((kind) => (
              <Radio key={kind} value={kind} label={message(`archive.protection.${kind}`)} />
            ))}
          </Group>
        </Radio.Group>
        {values.protection === 'none' ? (
          <Alert role="note" variant="light" color="yellow" py="xs">
            {protectionNote(values, choices.recovery)}
          </Alert>
        ) : (
          <Text size="sm">{protectionNote(values, choices.recovery)}</Text>
        )}
        {values.protection === 'laptops' && choices.laptops.length > 0 ? (
          <Checkbox.Group label={message('archive.laptops')} {...form.getInputProps('devices')}>
            <Group gap="lg" mt={4}>
              {choices.laptops.map(({ device, laptop, person }) => (
                <Checkbox key={device} value={device} label={message('archive.laptop', { person, laptop })} />
              ))}
            </Group>
          </Checkbox.Group>
        ) : null}
        {values.protection === 'passphrase' ? (
          <PassphraseFields
            form={form}
            words={[identity.profile.name, identity.profile.agency, identity.profile.email]}
            lost={message('archive.passphrase.lost')}
          />
        ) : null}
        <Group>
          <Button type="submit" variant="default" loading={busy}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
