import { Textarea, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { addToNotes, clarifyInNotes } from '#shared/domain/interview/commands/treatment-commands'
import type { Notes } from '#shared/domain/interview/notes'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { DialogForm, FormDialog } from '../../../../components/form-dialog'
import type { RoomMaterial } from '../load-room'
import { partName, type RoomPart } from '../room-parts'

interface BesideGuideDialogProps {
  readonly room: RoomMaterial
  readonly notes: Notes
  readonly part: RoomPart
  readonly opened: boolean
  readonly onClose: () => void
}

/** Notes what was explained about a question, and a question that is not in the guide with its reason. */
export function BesideGuideDialog({ opened, onClose, ...of }: BesideGuideDialogProps) {
  const title = message('interview.beside.title', { part: partName(of.part) })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose} size="md">
      <BesideGuideForm {...of} onClose={onClose} />
    </FormDialog>
  )
}

function BesideGuideForm({ room, notes, part, onClose }: Omit<BesideGuideDialogProps, 'opened'>) {
  const { runner } = useSession()
  const task = useTask()
  const before = notes.clarified[part.id] ?? ''
  const [clarified, setClarified] = useState(before)
  const [text, setText] = useState('')
  const [reason, setReason] = useState('')
  const [unsaid, setUnsaid] = useState(false)

  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const half = (text.trim() === '') !== (reason.trim() === '')
    setUnsaid(half)
    if (half) return
    void task.run(async () => {
      const place = { action: room.action.id, interview: room.interview.id }
      if (clarified.trim() !== before) {
        await runner.run(clarifyInNotes, { ...place, question: part.id, words: clarified })
      }
      if (text.trim() !== '') {
        const added = { question: freshId(), after: part.id, text, reason, deleted: false }
        await runner.run(addToNotes, { ...place, ...added })
      }
      onClose()
    })
  }
  const needed = (value: string) =>
    unsaid && value.trim() === '' ? message('interview.added.both') : undefined
  return (
    <DialogForm
      submit={message('form.save')}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      {part.kind === 'question' ? (
        <Textarea
          data-autofocus
          label={message('interview.clarified')}
          description={message('interview.clarified.about')}
          autosize
          minRows={2}
          maxLength={5000}
          value={clarified}
          onChange={(event) => setClarified(event.currentTarget.value)}
        />
      ) : null}
      <TextInput
        label={message('interview.added')}
        description={message('interview.added.about')}
        maxLength={5000}
        value={text}
        error={needed(text)}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <TextInput
        label={message('interview.added.reason')}
        maxLength={5000}
        value={reason}
        error={needed(reason)}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </DialogForm>
  )
}
