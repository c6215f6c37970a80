import { useEffect, useState } from 'react'
import type { PaperNote } from '#shared/domain/interview/paper-notes/paper-note'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import { useAttachment } from '../../../app/use-attachment'
import { openNotePages } from './note-pages'
import type { NoteFile } from './read-note-file'

export interface NotePage {
  /** Undefined while it is drawn. */
  readonly canvas: HTMLCanvasElement | undefined
  /** Of the file; 1 until it is known. */
  readonly count: number
  readonly error: AppError | undefined
}

const NOTHING: NotePage = { canvas: undefined, count: 1, error: undefined }

/** A page of a paper note's file, as it lies in it. */
export function useNotePage({ sha256, mediaType }: PaperNote['paper'], page: number): NotePage {
  const { bytes, error } = useAttachment(sha256)
  const [shown, setDrawn] = useState(NOTHING)
  useEffect(() => {
    if (bytes === undefined) return undefined
    let current = true
    void (async () => {
      try {
        const drawn = await drawnPage({ bytes, mediaType }, page)
        if (current) setDrawn({ ...drawn, error: undefined })
      } catch (thrown) {
        if (current) setDrawn({ ...NOTHING, error: toAppError(thrown) })
      }
    })()
    return () => {
      current = false
    }
  }, [bytes, mediaType, page])
  return error === undefined ? shown : { ...NOTHING, error }
}

async function drawnPage(
  file: Pick<NoteFile, 'bytes' | 'mediaType'>,
  page: number,
): Promise<Pick<NotePage, 'canvas' | 'count'>> {
  const opened = await openNotePages({ name: message('paper-notes.file'), ...file })
  try {
    return { canvas: await opened.draw(page), count: opened.count }
  } finally {
    opened.close()
  }
}
