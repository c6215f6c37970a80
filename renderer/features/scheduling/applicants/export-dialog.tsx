import { Button, Group, Radio, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Written } from '#shared/contracts/ipc/records'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { WrittenNote } from '../../../app/written-note'
import { call } from '../../../bridge/bridge'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { useRecord } from '../../../data/use-live'

interface ExportDialogProps {
  readonly action: Id
  readonly opened: boolean
  readonly onClose: () => void
}

/** Writes the applicants and what became of them as a spreadsheet. */
export function ExportDialog({ action, opened, onClose }: ExportDialogProps) {
  return (
    <FormDialog title={message('export.title')} opened={opened} onClose={onClose} size="md">
      <ExportForm action={action} onClose={onClose} />
    </FormDialog>
  )
}

const COLUMNS = ['own', 'usa-staffing'] as const
const FORMATS = ['xlsx', 'csv'] as const

function ExportForm({ action, onClose }: Omit<ExportDialogProps, 'opened'>) {
  const { data, drafts } = useSession()
  const found = useRecord(data.records, recordIds.action(action), HiringAction)
  const task = useTask()
  const [columns, setColumns] = useState<(typeof COLUMNS)[number]>('own')
  const [format, setFormat] = useState<(typeof FORMATS)[number]>('xlsx')
  const [written, setWritten] = useState<Written>(null)
  const save = () =>
    void task.run(async () => {
      await drafts.commitAll()
      const name = message(`export.file.${columns}`, { action: found?.title ?? '' })
      setWritten(await call('applicants.save', { action, columns, format, name }))
    })
  if (written !== null) {
    return (
      <Stack gap="sm">
        <WrittenNote written={written} />
        <Group justify="flex-end">
          <Button onClick={onClose} data-autofocus>
            {message('form.close')}
          </Button>
        </Group>
      </Stack>
    )
  }
  return (
    <DialogForm
      submit={message('export.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      onCancel={onClose}
    >
      <Radio.Group
        label={message('export.columns')}
        value={columns}
        onChange={(value) => setColumns(COLUMNS.find((each) => each === value) ?? 'own')}
      >
        <Stack gap="xs" mt="xs">
          {COLUMNS.map((value, index) => (
            <Radio
              key={value}
              value={value}
              label={message(`export.columns.${value}`)}
              description={message(`export.columns.${value}.about`)}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      <Radio.Group
        label={message('export.format')}
        value={format}
        onChange={(value) => setFormat(FORMATS.find((each) => each === value) ?? 'xlsx')}
      >
        <Stack gap="xs" mt="xs">
          {FORMATS.map((value) => (
            <Radio
              key={value}
              value={value}
              label={message(`export.format.${value}`)}
              description={message(`export.format.${value}.about`)}
            />
          ))}
        </Stack>
      </Radio.Group>
    </DialogForm>
  )
}
