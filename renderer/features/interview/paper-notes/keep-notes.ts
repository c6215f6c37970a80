import { setPaperNotes } from '#shared/domain/interview/paper-notes/commands/paper-note-commands'
import { WHOLE_PAGE, type Framing, type Turn } from '#shared/domain/interview/paper-notes/framing'
import type { PaperNote } from '#shared/domain/interview/paper-notes/paper-note'
import { Notes } from '#shared/domain/interview/notes'
import { findRecord } from '#shared/domain/find-record'
import { recordIds } from '#shared/domain/record-ids'
import type { Hash, Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../app/clock'
import type { Session } from '../../../app/session'
import { call } from '../../../bridge/bridge'
import { offerUndo } from '../../../components/undo-notification'
import { makePicture } from './make-picture'
import { openNotePages } from './note-pages'
import type { NoteFile } from './read-note-file'

/** A page of a file, and where the person said that it goes. */
export interface PlacedPage {
  readonly file: NoteFile
  readonly page: number
  readonly turn: Turn
  readonly interview: Id
  readonly question: Id
}

interface NamedNote {
  readonly id: Id
  readonly note: PaperNote
}

type Parts = Pick<Session, 'data' | 'runner'>

/**
 * Attaches pages: the files as they are, a picture of each page, then one change for each interview. Files are
 * stored before any record names them. Throws what `setPaperNotes` refuses, `paper-note.not-drawn`, `storage.…`.
 */
export async function attachPages(session: Parts, action: Id, pages: readonly PlacedPage[]): Promise<void> {
  const byInterview = new Map<Id, NamedNote[]>()
  for (const [file, own] of byFile(pages)) {
    const paper = { ...(await keepFile(session, file.bytes)), mediaType: file.mediaType }
    const opened = await openNotePages(file)
    try {
      for (const { page, turn, interview, question } of own) {
        const framing = { turn, crop: WHOLE_PAGE }
        const picture = await keepPicture(session, await opened.draw(page), framing)
        const list = byInterview.get(interview) ?? []
        const order = (await lastOrder(session, interview)) + list.length + 1
        list.push({
          id: freshId(),
          note: { question, paper, page, ...framing, picture, order, deleted: false },
        })
        byInterview.set(interview, list)
      }
    } finally {
      opened.close()
    }
  }
  for (const [interview, notes] of byInterview) {
    await session.runner.run(setPaperNotes, { action, interview, notes })
  }
  offerUndo(message('paper-notes.place.placed', { count: pages.length }), async () => {
    for (const [interview, notes] of byInterview) {
      const removed = notes.map(({ id, note }) => ({ id, note: { ...note, deleted: true } }))
      await session.runner.run(setPaperNotes, { action, interview, notes: removed })
    }
  })
}

/** Writes another value of one paper note; what it was can be had back. */
export async function changeNote(
  { runner }: Pick<Session, 'runner'>,
  place: { readonly action: Id; readonly interview: Id },
  { id, before, after }: { readonly id: Id; readonly before: PaperNote; readonly after: PaperNote },
): Promise<void> {
  await runner.run(setPaperNotes, { ...place, notes: [{ id, note: after }] })
  offerUndo(message(after.deleted ? 'paper-notes.removed' : 'paper-notes.changed'), async () =>
    runner.run(setPaperNotes, { ...place, notes: [{ id, note: before }] }),
  )
}

/** Makes and keeps the picture of what a framing shows. */
export async function keepPicture(
  session: Pick<Session, 'data'>,
  page: HTMLCanvasElement,
  framing: Framing,
): Promise<PaperNote['picture']> {
  const { bytes, width, height } = await makePicture(page, framing)
  const { sha256 } = await keepFile(session, bytes)
  return { sha256, width, height }
}

/** Stores a file in both places, before any record names it. */
async function keepFile(
  { data }: Pick<Session, 'data'>,
  bytes: Uint8Array,
): Promise<{ readonly sha256: Hash; readonly bytes: number }> {
  const stored = await call('attachments.put', { bytes })
  await data.files.putAttachment(stored.sha256, bytes)
  return stored
}

async function lastOrder({ data, runner }: Parts, interview: Id): Promise<number> {
  const notes = await findRecord(data.records, Notes, recordIds.notes(interview, runner.person))
  return Math.max(0, ...Object.values(notes?.paperNote ?? {}).map(({ order }) => order))
}

function byFile(pages: readonly PlacedPage[]): ReadonlyMap<NoteFile, readonly PlacedPage[]> {
  const files = new Map<NoteFile, PlacedPage[]>()
  for (const page of pages) {
    const own = files.get(page.file)
    if (own === undefined) files.set(page.file, [page])
    else own.push(page)
  }
  return files
}
