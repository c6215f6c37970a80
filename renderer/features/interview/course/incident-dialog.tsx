import { Radio, Stack, Textarea } from '@mantine/core'
import { useRef, useState, type FormEvent } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { contentOf, isEmpty } from '#shared/domain/interview/notes-content'
import { openInterruption } from '#shared/domain/interview/pauses'
import { message } from '#shared/messages/catalogue'
import { DialogForm, FormDialog } from '../../../components/form-dialog'
import type { RoomMaterial } from '../room/load-room'
import { MoveNotesForm } from './move-notes-form'
import { useCourse, type StoppedClock } from './use-course'

interface IncidentDialogProps {
  readonly room: RoomMaterial
  /** Undefined before the interview has begun. */
  readonly notes: Notes | undefined
  readonly clock?: StoppedClock
  readonly opened: boolean
  readonly onClose: () => void
}

const CHOICES = ['interrupted', 'withdrawn', 'wrong-person', 'move'] as const
type Choice = (typeof CHOICES)[number]

/** What happened that keeps an interview from running its course: each has its way, and its record. */
export function IncidentDialog({ opened, onClose, ...of }: IncidentDialogProps) {
  return (
    <FormDialog title={message('interview.incident.title')} opened={opened} onClose={onClose} size="md">
      <IncidentForm {...of} onClose={onClose} />
    </FormDialog>
  )
}

function IncidentForm({ room, notes, clock, onClose }: Omit<IncidentDialogProps, 'opened'>) {
  const choices = CHOICES.filter((choice) => isPossible(choice, notes))
  const [choice, setChoice] = useState<Choice>()
  const [unchosen, setUnchosen] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  return (
    <Stack gap="sm">
      <Radio.Group
        label={message('interview.incident.what')}
        value={choice ?? ''}
        error={unchosen && choice === undefined ? message('interview.incident.choose') : undefined}
        onChange={(value) => setChoice(choices.find((each) => each === value))}
      >
        <Stack gap={10} mt={6}>
          {choices.map((each, index) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={message(`interview.incident.${each}`)}
              description={message(`interview.incident.${each}.about`)}
              {...(index === 0 ? { ref: first, 'data-autofocus': true } : {})}
            />
          ))}
        </Stack>
      </Radio.Group>
      {choice === 'move' ? (
        <MoveNotesForm room={room} aside={null} {...(clock && { clock })} onClose={onClose} />
      ) : (
        <ReportForm
          key={choice}
          room={room}
          begun={notes?.startedAt !== undefined}
          clock={clock}
          kind={choice}
          onUnchosen={() => {
            setUnchosen(true)
            first.current?.focus()
          }}
          onClose={onClose}
        />
      )}
    </Stack>
  )
}

/** Nothing breaks off that has not begun, or is over. */
function isPossible(choice: Choice, notes: Notes | undefined): boolean {
  if (choice === 'move') return notes !== undefined && !isEmpty(contentOf(notes))
  const running = notes?.startedAt !== undefined && notes.endedAt === undefined
  if (choice === 'interrupted') return running && openInterruption(notes) === undefined
  return true
}

interface ReportFormProps {
  readonly room: RoomMaterial
  readonly begun: boolean
  readonly clock: StoppedClock | undefined
  readonly kind: Exclude<Choice, 'move'> | undefined
  /** Enter was pressed before anything was chosen. */
  readonly onUnchosen: () => void
  readonly onClose: () => void
}

function ReportForm({ room, begun, clock, kind, onUnchosen, onClose }: ReportFormProps) {
  const { task, report } = useCourse(room, begun, clock)
  const [words, setWords] = useState('')
  const [unsaid, setUnsaid] = useState(false)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (kind === undefined) return onUnchosen()
    setUnsaid(words.trim() === '')
    if (words.trim() === '') return
    void report(kind, words).then((done) => {
      if (done) onClose()
    })
  }
  return (
    <DialogForm
      submit={message(kind === undefined ? 'form.save' : `interview.incident.${kind}.do`)}
      busy={task.busy}
      error={task.error}
      onSubmit={submit}
      onCancel={onClose}
    >
      {kind === undefined ? null : (
        <Textarea
          label={message('interview.incident.words')}
          description={message('interview.incident.words.about')}
          autosize
          minRows={2}
          maxLength={5000}
          value={words}
          error={unsaid && words.trim() === '' ? message('interview.incident.unsaid') : undefined}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
    </DialogForm>
  )
}
