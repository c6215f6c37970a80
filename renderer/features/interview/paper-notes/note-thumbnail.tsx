import { UnstyledButton } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import type { WrittenPaperNote } from '#shared/domain/interview/paper-notes/paper-note'
import { message } from '#shared/messages/catalogue'
import { useAttachment } from '../../../app/use-attachment'
import { ErrorNote } from '../../../components/error-note'
import { Jpeg } from './jpeg'
import classes from './paper-notes.module.css'

interface NoteThumbnailProps {
  readonly note: WrittenPaperNote
  readonly place: { readonly index: number; readonly count: number; readonly where: string }
  /** Told which button it was, so that the focus comes back to it. */
  readonly onOpen: (button: HTMLElement) => void
}

/** A paper note, small; opens it. */
export function NoteThumbnail({ note, place, onOpen }: NoteThumbnailProps) {
  const { bytes, error } = useAttachment(note.picture.sha256)
  const words = note.words.trim() === '' ? message('paper-notes.no-words') : note.words.slice(0, 120)
  if (error !== undefined) return <ErrorNote error={error} />
  return (
    <UnstyledButton
      className={classes['thumbnail'] ?? ''}
      aria-label={message('paper-notes.open', { ...place, words })}
      aria-haspopup="dialog"
      onClick={({ currentTarget }) => onOpen(currentTarget)}
    >
      {bytes === undefined ? (
        <IconPhoto size={20} aria-hidden />
      ) : (
        <Jpeg bytes={bytes} alt="" className={classes['small']} />
      )}
    </UnstyledButton>
  )
}
