import { Button, Group, Modal, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMemo, useState } from 'react'
import { useLocation } from 'wouter'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import { COPIED_PARTS, type CopiedPart } from '#shared/domain/preparation/copy-action'
import type { Duty } from '#shared/domain/profile'
import { listZones, zoneLabel } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { freshId, now } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { StartFromFields } from './start-from-fields'
import { templateFor, type StartFrom } from './start-from'
import type { ActionRow } from './use-hiring-actions'

const DUTIES = ['sme', 'hr-specialist', 'hiring-manager'] as const satisfies readonly Duty[]

/** Who starts a hiring action is most often its HR specialist. */
const FIRST_DUTY: Duty = 'hr-specialist'

interface NewActionProps {
  /** The hiring actions on this laptop, that one can start from. */
  readonly actions: readonly ActionRow[]
  readonly opened: boolean
  readonly onClose: () => void
}

/** Starts a hiring action of one's own: from nothing, the sample's parts, a template, or an earlier one. */
export function NewActionForm({ actions, opened, onClose }: NewActionProps) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={message('new-action.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': message('new-action.close') }}
    >
      <Fields actions={actions} onClose={onClose} />
    </Modal>
  )
}

function Fields({ actions, onClose }: Omit<NewActionProps, 'opened'>) {
  const { data, identity, runner } = useSession()
  const [, navigate] = useLocation()
  const task = useTask()
  const zones = useMemo(() => {
    const instant = now()
    return listZones().map((zone) => ({ value: zone, label: zoneLabel(instant, zone) }))
  }, [])
  const [from, setFrom] = useState<StartFrom>('sample')
  const [parts, setParts] = useState<readonly CopiedPart[]>(COPIED_PARTS)
  const form = useForm({
    initialValues: {
      title: '',
      series: '',
      grade: '',
      agency: identity.profile.agency,
      announcement: '',
      locations: new Array<string>(),
      zone: identity.profile.zone,
      duty: FIRST_DUTY,
    },
    validate: { title: (value) => (value.trim() === '' ? message('new-action.title-needed') : null) },
  })
  const start = form.onSubmit(({ duty, ...details }) => {
    void task.run(async () => {
      const action = freshId()
      const template = await templateFor(from, parts, data)
      await runner.run(createAction, {
        ...details,
        action,
        template,
        creator: { profile: identity.profile, duties: [duty], fingerprint: identity.fingerprint },
      })
      onClose()
      navigate(from === 'sample' ? paths.applicants(action) : paths.preparation(action))
    })
  })
  return (
    <form onSubmit={start} noValidate>
      <Stack gap="sm">
        <TextInput
          label={message('new-action.position')}
          required
          data-autofocus
          {...form.getInputProps('title')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput label={message('new-action.series')} {...form.getInputProps('series')} />
          <TextInput label={message('new-action.grade')} {...form.getInputProps('grade')} />
          <TextInput label={message('new-action.agency')} {...form.getInputProps('agency')} />
          <TextInput label={message('new-action.announcement')} {...form.getInputProps('announcement')} />
          <Select
            label={message('new-action.zone')}
            data={zones}
            searchable
            limit={100}
            allowDeselect={false}
            {...form.getInputProps('zone')}
          />
          <Select
            label={message('new-action.duty')}
            data={DUTIES.map((value) => ({ value, label: message(`duty.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('duty')}
          />
        </SimpleGrid>
        <TagsInput
          label={message('new-action.locations')}
          description={message('new-action.locations.hint')}
          {...form.getInputProps('locations')}
        />
        <StartFromFields from={from} parts={parts} actions={actions} onFrom={setFrom} onParts={setParts} />
        <ErrorNote error={task.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {message('new-action.cancel')}
          </Button>
          <Button type="submit" loading={task.busy}>
            {message('new-action.start')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
