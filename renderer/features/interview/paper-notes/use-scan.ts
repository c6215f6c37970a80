import { useEffect, useState } from 'react'
import { WHOLE_PAGE } from '#shared/domain/interview/paper-notes/framing'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { CodeReader } from './code-reader'
import type { FoundCode } from './find-code'
import { makePicture } from './make-picture'
import { openNotePages } from './note-pages'
import { readNoteFile, type NoteFile } from './read-note-file'

/** A page that was looked at. */
export interface ScannedPage {
  readonly key: string
  readonly file: NoteFile
  readonly page: number
  readonly found: FoundCode | undefined
  /** A small JPEG of the page, turned as its code says. */
  readonly preview: Uint8Array
}

export interface Scan {
  readonly pages: readonly ScannedPage[]
  readonly refused: readonly AppError[]
  /** Of the pages that are known by now. */
  readonly count: number
  readonly done: boolean
}

const PREVIEW_SIDE = 320

/** Reads files page by page and looks for the code on each; it ends when nobody waits for it any more. */
export function useScan(files: readonly File[]): Scan {
  const [scan, setScan] = useState<Scan>({ pages: [], refused: [], count: files.length, done: false })
  useEffect(() => {
    const running = { current: true }
    const reader = new CodeReader()
    void (async () => {
      let left = files.length
      let count = 0
      for (const [index, each] of files.entries()) {
        left -= 1
        try {
          const file = await readNoteFile(each)
          count += file.pages
          for await (const page of pagesOf(file, index, reader)) {
            if (!running.current) return
            setScan((before) => ({ ...before, pages: [...before.pages, page], count: count + left }))
          }
        } catch (thrown) {
          const error = toAppError(thrown)
          if (!running.current) return
          setScan((before) => ({ ...before, refused: [...before.refused, error] }))
        }
      }
      reader.end()
      if (running.current) setScan((before) => ({ ...before, done: true }))
    })()
    return () => {
      running.current = false
      reader.end()
    }
  }, [files])
  return scan
}

async function* pagesOf(file: NoteFile, index: number, reader: CodeReader): AsyncGenerator<ScannedPage> {
  const opened = await openNotePages(file)
  try {
    for (let page = 1; page <= opened.count; page += 1) {
      const canvas = await opened.draw(page)
      const found = await reader.read(canvas)
      const framing = { turn: found?.turn ?? 0, crop: WHOLE_PAGE }
      const { bytes } = await makePicture(canvas, framing, PREVIEW_SIDE)
      yield { key: `${index} ${page}`, file, page, found, preview: bytes }
    }
  } finally {
    opened.close()
  }
}
