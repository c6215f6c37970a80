import { hashText } from '../../../kernel/canonical'
import type { Id } from '../../../kernel/ids'
import type { PaperPlace } from './paper-note'

/** What the code on a page for handwriting says, in the first digits of ids: no name, and nothing to look up elsewhere. */
export interface NoteCode {
  readonly action: string
  readonly interview: string
  readonly guide: string
  /** Or `conclusion`. Undefined on a page for further notes. */
  readonly question: string | undefined
}

/** Ids as the code shortens them. */
interface NotePlace {
  readonly action: Id
  readonly interview: Id
  /** The published version of the guide. */
  readonly guide: Id
}

const MARK = 'EH1'
const FURTHER = 'NOTES000'
const CONCLUSION = 'CLOSE000'
const CODE = /^EH1-([0-9A-F]{8})-([0-9A-F]{10})-([0-9A-F]{8})-([0-9A-F]{8}|NOTES000|CLOSE000)-([0-9A-F]{4})$/

/**
 * The code of a page for handwriting, the same for a machine and in letters: capitals, digits and hyphens alone,
 * which a QR code holds most densely; the last four digits tell a slip of whoever types it.
 */
export function noteCode({ action, interview, guide }: NotePlace, question?: PaperPlace): string {
  const parts = [
    MARK,
    action.slice(0, 8),
    interview.slice(0, 10),
    guide.slice(0, 8),
    question === 'conclusion' ? CONCLUSION : (question?.slice(0, 8) ?? FURTHER),
  ]
  const body = parts.join('-').toUpperCase()
  return `${body}-${checkOf(body)}`
}

/** Whether a text claims to be such a code, however badly it was read. */
export function isNoteCode(text: string): boolean {
  return text.trim().toUpperCase().startsWith(`${MARK}-`)
}

/** What a code says; undefined where it is none, or holds a slip. */
export function readNoteCode(text: string): NoteCode | undefined {
  const code = text.replaceAll(/\s+/gu, '').toUpperCase()
  const [, action, interview, guide, question, check] = CODE.exec(code) ?? []
  if (action === undefined || interview === undefined || guide === undefined || question === undefined)
    return undefined
  if (check !== checkOf(code.slice(0, -5))) return undefined
  return {
    action: action.toLowerCase(),
    interview: interview.toLowerCase(),
    guide: guide.toLowerCase(),
    question: partOf(question),
  }
}

function partOf(part: string): string | undefined {
  if (part === FURTHER) return undefined
  return part === CONCLUSION ? 'conclusion' : part.toLowerCase()
}

function checkOf(body: string): string {
  return hashText(body).slice(0, 4).toUpperCase()
}
