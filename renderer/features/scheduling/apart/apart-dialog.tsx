import { MultiSelect, Select, SimpleGrid, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { ApartDetails, Ethnicity, Race, Sex, VeteransPreference } from '#shared/domain/scheduling/apart/apart'
import { keepApart } from '#shared/domain/scheduling/apart/keep-apart'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { call } from '../../../bridge/bridge'
import { DialogForm, FormDialog } from '../../../components/form-dialog'

interface ApartDialogProps {
  readonly action: Id
  readonly applicant: Id
  readonly name: string
  readonly opened: boolean
  readonly details: ApartDetails
  /** The versions that what is saved replaces. */
  readonly seen: readonly Id[]
  readonly onClose: () => void
}

/** Edits what HR keeps apart; it is sealed before it is stored. */
export function ApartDialog(props: ApartDialogProps) {
  return (
    <FormDialog
      title={message('apart.edit-title', { name: props.name })}
      opened={props.opened}
      onClose={props.onClose}
    >
      <ApartForm {...props} />
    </FormDialog>
  )
}

function ApartForm({ action, applicant, details, seen, onClose }: ApartDialogProps) {
  const { runner } = useSession()
  const task = useTask()
  const { accommodation, veteransPreference, demographic } = details
  const form = useForm({
    initialValues: { accommodation, veteransPreference, ...demographic, race: [...demographic.race] },
  })
  const save = form.onSubmit(({ sex, ethnicity, race, ...rest }) => {
    void task.run(async () => {
      const whole = ApartDetails.parse({ ...rest, demographic: { sex, ethnicity, race } })
      const request = { action, applicant, details: structuredClone(whole), seen: [...seen] }
      await runner.run(keepApart, { action, applicant, ...(await call('apart.seal', request)) })
      onClose()
    })
  })
  return (
    <DialogForm
      submit={message('form.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={save}
      onCancel={onClose}
    >
      <Textarea
        label={message('apart.accommodation')}
        description={message('apart.accommodation.about')}
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('accommodation')}
      />
      <Select
        label={message('apart.veterans')}
        description={message('apart.veterans.about')}
        allowDeselect={false}
        data={VeteransPreference.options.map((value) => ({
          value,
          label: message(`apart.veterans.${value}`),
        }))}
        {...form.getInputProps('veteransPreference')}
      />
      <Text size="sm" fw={600}>
        {message('apart.demographic')}
      </Text>
      <Text size="xs" c="dimmed">
        {message('apart.demographic.about')}
      </Text>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select
          label={message('apart.sex')}
          allowDeselect={false}
          data={Sex.options.map((value) => ({ value, label: message(`demographic.${value}`) }))}
          {...form.getInputProps('sex')}
        />
        <Select
          label={message('apart.ethnicity')}
          allowDeselect={false}
          data={Ethnicity.options.map((value) => ({ value, label: message(`demographic.${value}`) }))}
          {...form.getInputProps('ethnicity')}
        />
      </SimpleGrid>
      <MultiSelect
        label={message('apart.race')}
        data={Race.options.map((value) => ({ value, label: message(`demographic.${value}`) }))}
        {...form.getInputProps('race')}
      />
    </DialogForm>
  )
}
