import { Button, FileButton, Group } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { paperNotesOf, type PaperPlace } from '#shared/domain/interview/paper-notes/paper-note'
import type { Notes } from '#shared/domain/interview/notes'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { DropArea } from '../../../components/drop-area'
import { CatchFiles } from './catch-files'
import { FrameDialog } from './frame-dialog'
import { NoteThumbnail } from './note-thumbnail'
import { PlaceDialog } from './place-dialog'
import { placeWords } from './place-words'
import classes from './paper-notes.module.css'

/** What may be chosen; what a file really is, its bytes say. HEIC is there so that it can be told what is wrong. */
export const ACCEPTED = '.pdf,.png,.jpg,.jpeg,.heic,.heif,application/pdf,image/png,image/jpeg'

interface PaperNotesProps {
  readonly action: Id
  readonly interview: Id
  readonly notes: Notes
  /** Those of the interview, in the order in which they are asked. */
  readonly questions: readonly Id[]
  readonly question: PaperPlace
  /** Whether files that are dropped or pasted anywhere in the window are meant for this question. */
  readonly catchAll?: boolean
}

/**
 * The photos and scans of what was written by hand on one question, or on the conclusion; more by button, by dropping
 * and by pasting.
 */
export function PaperNotes({ action, interview, notes, questions, question, catchAll }: PaperNotesProps) {
  const [files, setFiles] = useState<readonly File[]>()
  const [opened, setOpened] = useState<Id>()
  const reset = useRef<() => void>(null)
  const pressed = useRef<HTMLElement>(null)
  const own = paperNotesOf(notes, questions).filter((note) => note.question === question)
  const shown = own.find(({ id }) => id === opened)
  const where = placeWords(question, questions)
  return (
    <DropArea text={message('paper-notes.drop')} onFiles={setFiles}>
      <Group
        gap="xs"
        pt={catchAll === true ? 0 : 6}
        role="group"
        aria-label={message('paper-notes.title', { where })}
      >
        {own.length === 0 ? null : (
          <ul className={classes['notes']}>
            {own.map((note, index) => (
              <li key={note.id}>
                <NoteThumbnail
                  note={note}
                  place={{ index: index + 1, count: own.length, where }}
                  onOpen={(button) => {
                    pressed.current = button
                    setOpened(note.id)
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <FileButton
          multiple
          accept={ACCEPTED}
          resetRef={reset}
          onChange={(chosen) => {
            reset.current?.()
            if (chosen.length > 0) setFiles(chosen)
          }}
          inputProps={{ 'aria-label': message('paper-notes.attach-on', { where }) }}
        >
          {(props) => (
            <Button
              {...props}
              size="compact-sm"
              variant="subtle"
              leftSection={<IconPhotoPlus size={14} aria-hidden />}
              aria-label={message('paper-notes.attach-on', { where })}
            >
              {message('paper-notes.attach')}
            </Button>
          )}
        </FileButton>
      </Group>
      {catchAll === true && files === undefined && shown === undefined ? (
        <CatchFiles onFiles={setFiles} />
      ) : null}
      <PlaceDialog
        action={action}
        files={files}
        here={{ interview, question }}
        onClose={() => setFiles(undefined)}
      />
      {shown === undefined ? null : (
        <FrameDialog
          key={shown.id}
          place={{ action, interview }}
          note={shown}
          siblings={own}
          questions={questions}
          onClose={() => {
            setOpened(undefined)
            // The dialog goes at once, and gives nothing back.
            pressed.current?.focus()
          }}
        />
      )}
    </DropArea>
  )
}
