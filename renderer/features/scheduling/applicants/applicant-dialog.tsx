import { MultiSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Role } from '#shared/domain/preparation/hiring-action'
import { fullName, type Applicant } from '#shared/domain/scheduling/applicant'
import {
  ApplicantDetails,
  createApplicant,
  updateApplicant,
} from '#shared/domain/scheduling/commands/applicant-commands'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { changedFields } from '../../../app/changed-fields'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import type { WithId } from '../../../data/use-live'

/** A new applicant, or one to edit; undefined while the dialog is closed. */
export type ApplicantDialogFor = 'new' | { readonly applicant: WithId<Applicant> } | undefined

interface ApplicantDialogProps {
  readonly action: Id
  readonly roles: readonly WithId<Role>[]
  readonly of: ApplicantDialogFor
  readonly onClose: () => void
}

/** Adds or edits an applicant. */
export function ApplicantDialog({ action, roles, of, onClose }: ApplicantDialogProps) {
  const edited = of === undefined || of === 'new' ? undefined : of.applicant
  return (
    <FormDialog
      title={
        edited === undefined
          ? message('applicant.add')
          : message('applicant.edit', { name: fullName(edited) })
      }
      opened={of !== undefined}
      onClose={onClose}
    >
      <ApplicantForm action={action} roles={roles} edited={edited} onClose={onClose} />
    </FormDialog>
  )
}

interface ApplicantFormProps extends Omit<ApplicantDialogProps, 'of'> {
  readonly edited: WithId<Applicant> | undefined
}

function ApplicantForm({ action, roles, edited, onClose }: ApplicantFormProps) {
  const { runner } = useSession()
  const task = useTask()
  const form = useForm<ApplicantDetails>({
    initialValues: {
      number: edited?.number ?? '',
      familyName: edited?.familyName ?? '',
      givenName: edited?.givenName ?? '',
      middleName: edited?.middleName ?? '',
      email: edited?.email ?? '',
      telephone: edited?.telephone ?? '',
      roles: edited?.roles ?? [],
      availability: edited?.availability ?? '',
      comments: edited?.comments ?? '',
    },
    validate: {
      familyName: (value) => (value.trim() === '' ? message('applicant.family-needed') : null),
      email: (value) =>
        ApplicantDetails.shape.email.safeParse(value.trim()).success ? null : message('applicant.email-odd'),
    },
    transformValues: (values) => ({ ...values, email: values.email.trim() }),
  })
  const submit = form.onSubmit((details) => {
    void task.run(async () => {
      if (edited === undefined) {
        await runner.run(createApplicant, { action, applicant: freshId(), ...details })
      } else {
        const fields = changedFields(edited, details)
        if (Object.keys(fields).length > 0)
          await runner.run(updateApplicant, { action, applicant: edited.id, fields })
      }
      onClose()
    })
  })
  const field = (name: 'number' | 'telephone' | 'email') => ({
    label: message(`applicant.field.${name}`),
    ...form.getInputProps(name),
  })
  return (
    <DialogForm
      submit={message(edited === undefined ? 'form.add' : 'form.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      <SimpleGrid cols={{ base: 1, xs: 3 }} spacing="sm">
        <TextInput
          label={message('applicant.field.family')}
          required
          data-autofocus
          {...form.getInputProps('familyName')}
        />
        <TextInput label={message('applicant.field.given')} {...form.getInputProps('givenName')} />
        <TextInput label={message('applicant.field.middle')} {...form.getInputProps('middleName')} />
        <TextInput {...field('number')} />
        <TextInput type="email" {...field('email')} />
        <TextInput type="tel" {...field('telephone')} />
      </SimpleGrid>
      <MultiSelect
        label={message('applicant.field.roles')}
        data={roles.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('roles')}
      />
      <Textarea
        label={message('applicant.field.availability')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('availability')}
      />
      <Textarea
        label={message('applicant.field.comments')}
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('comments')}
      />
    </DialogForm>
  )
}
