import { Button, Text, TextInput } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { saveTemplate } from '#shared/domain/preparation/commands/template-commands'
import { COPIED_PARTS, templateOfAction, type CopiedPart } from '#shared/domain/preparation/copy-action'
import type { HiringAction } from '#shared/domain/preparation/hiring-action'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import { PartChoice } from '../part-choice'

interface SaveTemplateProps {
  readonly action: Id
  readonly found: HiringAction
}

/** Keeps parts of this hiring action as a template: those to come can begin with it when this one is long removed. */
export function SaveTemplate(props: SaveTemplateProps) {
  const [opened, { open, close }] = useDisclosure()
  return (
    <>
      <Button variant="default" onClick={open}>
        {message('template.save')}
      </Button>
      <FormDialog title={message('template.title')} opened={opened} onClose={close}>
        <TemplateForm {...props} onClose={close} />
      </FormDialog>
    </>
  )
}

function TemplateForm({ action, found, onClose }: SaveTemplateProps & { readonly onClose: () => void }) {
  const { data, drafts, runner } = useSession()
  const task = useTask()
  const [name, setName] = useState(
    message('new-action.from.action', { title: found.title, grade: found.grade }).trim(),
  )
  const [tried, setTried] = useState(false)
  const [parts, setParts] = useState<readonly CopiedPart[]>(COPIED_PARTS)
  const save = async (): Promise<void> => {
    await drafts.commitAll()
    const content = await templateOfAction(data.records.within(action), action, parts)
    await runner.run(saveTemplate, { template: freshId(), name, content })
    onClose()
    notifications.show({
      message: message('template.saved', { name: name.trim() }),
      closeButtonProps: { 'aria-label': message('undo.close') },
    })
  }
  return (
    <DialogForm
      submit={message('template.submit')}
      busy={task.busy}
      error={task.error}
      onCancel={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (name.trim() !== '') void task.run(save)
      }}
    >
      <Text size="sm">{message('template.about')}</Text>
      <TextInput
        label={message('template.name')}
        required
        data-autofocus
        maxLength={300}
        value={name}
        error={tried && name.trim() === '' ? message('template.name-needed') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PartChoice label={message('template.parts')} among={COPIED_PARTS} chosen={parts} onChoose={setParts} />
    </DialogForm>
  )
}
