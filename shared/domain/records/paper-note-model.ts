import type { AttachedPaper, PrintedPaperNote, ScoreSheetModel } from '../../contracts/documents/score-sheet'
import { AppError } from '../../kernel/app-error'
import type { Hash } from '../../kernel/ids'
import { message } from '../../messages/catalogue'
import type { SheetRevision } from '../scoring/sheet-revision'
import { shownQuestions } from '../scoring/shown-questions'

const ENDINGS = { 'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg' } as const

/** The paper notes of a sheet as they are printed, each file that they are pages of once. */
export function printedPapers(
  revision: SheetRevision,
  files: ReadonlyMap<Hash, Uint8Array>,
): Pick<ScoreSheetModel, 'paperNotes' | 'papers'> {
  const bytesOf = (sha256: Hash): Uint8Array => {
    const bytes = files.get(sha256)
    if (bytes === undefined) throw new AppError('attachment.missing', sha256)
    return bytes
  }
  const papers = new Map<Hash, AttachedPaper>()
  for (const { sha256, mediaType } of revision.paperNotes.map(({ paper }) => paper)) {
    if (papers.has(sha256)) continue
    const fileName = `paper-notes-${papers.size + 1}.${ENDINGS[mediaType]}`
    papers.set(sha256, { fileName, mediaType, fileSha256: sha256, bytes: bytesOf(sha256) })
  }
  const questions = shownQuestions(revision)
  const paperNotes = revision.paperNotes.map((note): PrintedPaperNote => {
    const own = revision.paperNotes.filter(({ question }) => question === note.question)
    const number = questions.findIndex(({ id }) => id === note.question) + 1
    const values = {
      where:
        note.question === 'conclusion'
          ? message('interview.part.conclusion')
          : message('sheet-document.question', { number }),
      page: own.indexOf(note) + 1,
      pages: own.length,
    }
    const file = papers.get(note.paper.sha256)?.fileName ?? ''
    const { width, height, sha256 } = note.picture
    return {
      heading: message('sheet-document.paper-note', values),
      alternative: message('sheet-document.paper-note.alternative', values),
      words: note.words,
      file: message('sheet-document.paper-note.file', { file, page: note.page }),
      picture: { bytes: bytesOf(sha256), width, height },
    }
  })
  return { paperNotes, papers: [...papers.values()] }
}
