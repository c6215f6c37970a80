import { Alert, Checkbox, Divider, Group, Select, Stack, Text } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Card } from '#shared/contracts/bundle/card'
import type { Written } from '#shared/contracts/ipc/records'
import { Duty, type Person } from '#shared/domain/panel/person'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useWork } from '../../../app/work/use-work'
import { WorkProgress } from '../../../app/work/work-progress'
import { call } from '../../../bridge/bridge'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import type { WithId } from '../../../data/use-live'
import { FactList } from './fact-list'
import { inviteCard } from './invite-card'
import { likelyPerson } from './likely-person'
import { SpokenFingerprint } from './spoken-fingerprint'

/** What came of an invitation. */
export interface Invited {
  readonly name: string
  readonly written: Written
}

interface InviteDialogProps {
  readonly action: Id
  readonly title: string
  readonly people: readonly WithId<Person>[]
  /** The card that was read; undefined while the dialog is closed. */
  readonly card: Card | undefined
  readonly onClose: () => void
  readonly onInvited: (invited: Invited) => void
}

/** HR looks at a card, compares its fingerprint by voice, and confirms the laptop. */
export function InviteDialog(props: InviteDialogProps) {
  const { card, onClose } = props
  return (
    <FormDialog title={message('invite.title')} opened={card !== undefined} onClose={onClose}>
      {card === undefined ? null : <Fields {...props} card={card} />}
    </FormDialog>
  )
}

const NEW = 'new'
/** Who is invited is most often an interviewer. */
const FIRST_DUTIES: Duty[] = ['sme']

function Fields({
  action,
  title,
  people,
  card,
  onClose,
  onInvited,
}: InviteDialogProps & { readonly card: Card }) {
  const session = useSession()
  const work = useWork()
  const { name } = card.profile
  const form = useForm({
    initialValues: {
      who: likelyPerson(card, people) ?? NEW,
      duties: FIRST_DUTIES,
      compared: false,
    },
    validate: { compared: (value) => (value ? null : message('invite.compared.needed')) },
  })
  const { who } = form.getValues()
  const submit = form.onSubmit((values) => {
    void work.run(async (id) => {
      await inviteCard(
        session,
        action,
        card,
        values.who === NEW ? { duties: values.duties } : { person: values.who },
      )
      // The laptop is confirmed whatever becomes of the file: it can be written again.
      onInvited({ name, written: null })
      const file = message('invite.file', { person: name, title })
      const asked = { action, device: card.device, name: file, work: id }
      onInvited({ name, written: await call('laptop.invite', asked) })
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message('invite.confirm')}
      busy={work.busy}
      error={work.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <FactList
        facts={[
          [message('invite.name'), name],
          [message('invite.agency'), card.profile.agency],
          [message('invite.email'), card.profile.email],
          [message('invite.laptop'), card.name],
        ]}
      />
      <Alert variant="light" p="sm">
        <Stack gap="xs">
          <Text size="sm">{message('invite.compare', { name })}</Text>
          <SpokenFingerprint keys={keysOf(card)} label={message('laptops.this.fingerprint')} />
        </Stack>
      </Alert>
      <Checkbox
        label={message('invite.compared')}
        data-autofocus
        {...form.getInputProps('compared', { type: 'checkbox' })}
      />
      <Divider />
      <Select
        label={message('invite.person')}
        description={message('invite.person.hint')}
        data={[
          // Somebody whose id is on the panel already is not new.
          ...(people.some(({ id }) => id === card.person)
            ? []
            : [{ value: NEW, label: message('invite.person.new', { name }) }]),
          ...people.map((person) => ({ value: person.id, label: person.name })),
        ]}
        allowDeselect={false}
        {...form.getInputProps('who')}
      />
      {who === NEW ? (
        <Checkbox.Group label={message('people.form.duties')} {...form.getInputProps('duties')}>
          <Group gap="md" mt="xs">
            {Duty.options.map((duty) => (
              <Checkbox key={duty} size="sm" value={duty} label={message(`duty.${duty}`)} />
            ))}
          </Group>
        </Checkbox.Group>
      ) : null}
      <WorkProgress work={work} label={message('invite.title')} />
    </DialogForm>
  )
}

function keysOf({ certificate, signing, recipient }: Card) {
  return { certificate, signing, recipient }
}
