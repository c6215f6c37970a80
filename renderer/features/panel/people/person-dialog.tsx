import { Checkbox, Group, MultiSelect, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { addPerson, PersonDetails, updatePerson } from '#shared/domain/panel/commands/person-commands'
import { Duty, type Person } from '#shared/domain/panel/person'
import { Role } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import type { ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { changedFields } from '../../../app/changed-fields'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useOpenedAt } from '../../../app/use-opened-at'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { ZoneSelect } from '../../../components/zone-select'
import { useRecordsOf, type WithId } from '../../../data/use-live'

/** A new person, or one to edit; undefined while the dialog is closed. */
export type PersonDialogFor = 'new' | { readonly person: WithId<Person> } | undefined

interface PersonDialogProps {
  readonly action: Id
  readonly of: PersonDialogFor
  readonly onClose: () => void
}

/** Adds or edits somebody who takes part. */
export function PersonDialog({ action, of, onClose }: PersonDialogProps) {
  const edited = of === undefined || of === 'new' ? undefined : of.person
  return (
    <FormDialog
      title={edited === undefined ? message('people.add') : message('people.edit', { name: edited.name })}
      opened={of !== undefined}
      onClose={onClose}
    >
      <PersonForm action={action} edited={edited} onClose={onClose} />
    </FormDialog>
  )
}

interface PersonFormProps {
  readonly action: Id
  readonly edited: WithId<Person> | undefined
  readonly onClose: () => void
}

interface Values {
  name: string
  title: string
  agency: string
  email: string
  zone: ZoneId | null
  duties: Duty[]
  roles: Id[]
  senior: boolean
  fingerprint: string
}

function PersonForm({ action, edited, onClose }: PersonFormProps) {
  const { data, runner } = useSession()
  const roles = useRecordsOf(data.records, action, 'role', Role) ?? []
  const task = useTask()
  const openedAt = useOpenedAt()
  const form = useForm<Values>({
    initialValues: {
      name: edited?.name ?? '',
      title: edited?.title ?? '',
      agency: edited?.agency ?? '',
      email: edited?.email ?? '',
      zone: edited?.zone ?? null,
      duties: [...(edited?.duties ?? ['sme' as const])],
      roles: [...(edited?.roles ?? [])],
      senior: edited?.senior ?? false,
      fingerprint: edited?.fingerprint ?? '',
    },
    validate: {
      name: (value) => (value.trim() === '' ? message('people.form.name-needed') : null),
      email: (value) =>
        PersonDetails.shape.email.safeParse(value).success ? null : message('profile.email-odd'),
      duties: (value) =>
        value.includes('sme') && value.includes('hiring-manager')
          ? message('people.form.duties.clash')
          : null,
      fingerprint: (value) =>
        PersonDetails.shape.fingerprint.safeParse(value).success
          ? null
          : message('people.form.fingerprint.odd'),
    },
    transformValues: (values) => ({ ...values, email: values.email.trim() }),
  })
  const submit = form.onSubmit(({ zone, ...rest }) => {
    const details = { ...rest, ...(zone === null ? {} : { zone }) }
    void task.run(async () => {
      if (edited === undefined) {
        await runner.run(addPerson, { action, person: freshId(), ...details })
      } else {
        const fields = changedFields(edited, details)
        if (Object.keys(fields).length > 0)
          await runner.run(updatePerson, { action, person: edited.id, fields })
      }
      onClose()
    })
  })
  const { zone } = form.getValues()
  return (
    <DialogForm
      submit={message(edited === undefined ? 'form.add' : 'form.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          label={message('people.column.name')}
          required
          data-autofocus
          {...form.getInputProps('name')}
        />
        <TextInput label={message('people.column.title')} {...form.getInputProps('title')} />
        <TextInput label={message('people.column.agency')} {...form.getInputProps('agency')} />
        <TextInput label={message('people.column.email')} type="email" {...form.getInputProps('email')} />
      </SimpleGrid>
      <Checkbox.Group
        label={message('people.form.duties')}
        description={message('people.form.duties.hint')}
        {...form.getInputProps('duties')}
      >
        <Group gap="md" mt="xs">
          {Duty.options.map((duty) => (
            <Checkbox key={duty} size="sm" value={duty} label={message(`duty.${duty}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox
        label={message('people.form.senior')}
        description={message('people.form.senior.hint')}
        {...form.getInputProps('senior', { type: 'checkbox' })}
      />
      {roles.length === 0 ? null : (
        <MultiSelect
          label={message('people.form.roles')}
          description={message('people.form.roles.hint')}
          data={roles.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.getInputProps('roles')}
        />
      )}
      <ZoneSelect
        label={message('people.column.zone')}
        at={openedAt}
        value={zone}
        none={message('people.form.zone.none')}
        onChange={(chosen) => form.setFieldValue('zone', chosen)}
      />
      <TextInput
        label={message('people.form.fingerprint')}
        description={message('people.form.fingerprint.hint')}
        {...form.getInputProps('fingerprint')}
        onBlur={({ currentTarget }) =>
          form.setFieldValue('fingerprint', currentTarget.value.replaceAll(/[\s:]/g, '').toLowerCase())
        }
      />
    </DialogForm>
  )
}
