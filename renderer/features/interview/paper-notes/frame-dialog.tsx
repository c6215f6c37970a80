import { Button, Group, Loader, Modal, NumberInput, Select, Stack, Textarea } from '@mantine/core'
import { IconRotate2, IconRotateClockwise2, IconTrash } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { turnQuarter, type Framing } from '#shared/domain/interview/paper-notes/framing'
import {
  orderAt,
  type PaperNote,
  type WrittenPaperNote,
} from '#shared/domain/interview/paper-notes/paper-note'
import { placesIn } from '#shared/domain/interview/paper-notes/place-page'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useDraft } from '../../../app/use-draft'
import { useTask } from '../../../app/use-task'
import { ErrorNote } from '../../../components/error-note'
import { CropFields } from './crop-fields'
import { CropView } from './crop-view'
import { changeNote, keepPicture } from './keep-notes'
import { placeName, placeWords } from './place-words'
import { useNotePage } from './use-note-page'
import { paperWordsTarget } from './words-target'
import classes from './paper-notes.module.css'

interface FrameDialogProps {
  readonly place: { readonly action: Id; readonly interview: Id }
  readonly note: WrittenPaperNote
  /** Those of the same question, itself among them, in order. */
  readonly siblings: readonly WrittenPaperNote[]
  readonly questions: readonly Id[]
  readonly onClose: () => void
}

/** One paper note: turned and cropped, put where it belongs, and said in words. */
export function FrameDialog(props: FrameDialogProps) {
  const where = placeWords(props.note.question, props.questions)
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={message('paper-notes.frame', { where })}
      size={1000}
      yOffset="3dvh"
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': message('form.close') }}
    >
      <Frame {...props} />
    </Modal>
  )
}

function Frame({ place, note, siblings, questions, onClose }: FrameDialogProps) {
  const session = useSession()
  const { id, words, ...kept } = note
  const before: PaperNote = { ...kept, deleted: false }
  const [framing, setFraming] = useState<Framing>({ turn: note.turn, crop: note.crop })
  const [page, setPage] = useState(note.page)
  const [question, setQuestion] = useState(note.question)
  const index = siblings.indexOf(note)
  const [at, setAt] = useState(index)
  const task = useTask()
  const shown = useNotePage(note.paper, page)
  const draft = useDraft(paperWordsTarget({ ...place, rater: session.identity.person }, id), words)

  const change = async (after: PaperNote): Promise<void> => {
    draft.leave()
    if (!isSame(after, before)) await changeNote(session, place, { id, before, after })
    onClose()
  }
  const keep = async (canvas: HTMLCanvasElement): Promise<void> => {
    const others = siblings.filter((each) => each !== note)
    const order = at === index || question !== note.question ? note.order : orderAt(others, at)
    const isAsBefore = page === note.page && isSame(framing, { turn: note.turn, crop: note.crop })
    const picture = isAsBefore ? note.picture : await keepPicture(session, canvas, framing)
    await change({ ...before, ...framing, page, question, order, picture })
  }
  const turn = (by: 90 | -90) => setFraming(turnQuarter(framing, by))
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return
    event.preventDefault()
    turn(event.key === 'ArrowRight' ? 90 : -90)
  }
  const { canvas } = shown
  return (
    <Stack gap="sm" onKeyDown={onKeyDown}>
      <div className={classes['frame']}>
        {canvas === undefined ? (
          <Loader size="sm" role="status" aria-label={message('paper-notes.loading')} />
        ) : (
          <CropView page={canvas} framing={framing} onCrop={(crop) => setFraming({ ...framing, crop })} />
        )}
        <Stack gap="xs">
          <Group gap="xs" grow>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRotate2 size={14} aria-hidden />}
              aria-keyshortcuts="Alt+ArrowLeft"
              onClick={() => turn(-90)}
            >
              {message('paper-notes.frame.turn-left')}
            </Button>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconRotateClockwise2 size={14} aria-hidden />}
              aria-keyshortcuts="Alt+ArrowRight"
              onClick={() => turn(90)}
            >
              {message('paper-notes.frame.turn-right')}
            </Button>
          </Group>
          <CropFields crop={framing.crop} onCrop={(crop) => setFraming({ ...framing, crop })} />
          {shown.count < 2 ? null : (
            <NumberInput
              size="xs"
              label={message('paper-notes.frame.file-page', { count: shown.count })}
              min={1}
              max={shown.count}
              allowDecimal={false}
              clampBehavior="strict"
              value={page}
              onChange={(value) => {
                if (typeof value === 'number' && value >= 1) setPage(value)
              }}
            />
          )}
          <Select
            size="xs"
            label={message('paper-notes.frame.question')}
            allowDeselect={false}
            value={question}
            onChange={(value) => setQuestion(value ?? question)}
            data={placesIn({ questions }).map((value) => ({ value, label: placeName(value, questions) }))}
          />
          {siblings.length < 2 || question !== note.question ? null : (
            <NumberInput
              size="xs"
              label={message('paper-notes.frame.order')}
              min={1}
              max={siblings.length}
              allowDecimal={false}
              clampBehavior="strict"
              value={at + 1}
              onChange={(value) => {
                if (typeof value === 'number' && value >= 1) setAt(value - 1)
              }}
            />
          )}
          <Textarea
            size="sm"
            label={message('paper-notes.frame.words')}
            description={message('paper-notes.frame.words-hint')}
            autosize
            minRows={3}
            maxRows={8}
            spellCheck={false}
            value={draft.text}
            onChange={(event) => draft.type(event.currentTarget.value)}
            onBlur={draft.leave}
          />
        </Stack>
      </div>
      <ErrorNote error={shown.error ?? task.error} />
      <Group justify="space-between">
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void task.run(async () => change({ ...before, deleted: true }))}
        >
          {message('paper-notes.frame.remove')}
        </Button>
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            {message('form.cancel')}
          </Button>
          <Button
            loading={task.busy}
            disabled={canvas === undefined}
            onClick={() => {
              if (canvas !== undefined) void task.run(async () => keep(canvas))
            }}
          >
            {message('paper-notes.frame.keep')}
          </Button>
        </Group>
      </Group>
    </Stack>
  )
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
