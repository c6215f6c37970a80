import type { Notes } from '../interview/notes'
import type { SheetWork } from './score-sheet'
import { newestSubmissions, sheetForks, type SignatureOf, type SubmissionOf } from './submissions'

export type SheetStateName = 'not-started' | 'in-work' | 'submitted' | 'signed' | 'amended'

export interface SheetState {
  /** Of the newest revision: `amended` means that it amends another and is not signed yet. */
  readonly name: SheetStateName
  /** The newest submission; the latest of them after a fork. */
  readonly newest: SubmissionOf | undefined
  readonly signature: SignatureOf | undefined
  readonly forked: boolean
}

/** How far one rater's sheet for one interview is. Submissions come the earliest first. */
export function sheetState(
  work: SheetWork | undefined,
  notes: Notes | undefined,
  submissions: readonly SubmissionOf[],
  signatures: readonly SignatureOf[],
): SheetState {
  const newest = newestSubmissions(submissions).at(-1)
  const forked = sheetForks(submissions).length > 0
  if (newest === undefined) {
    return { name: hasBegun(work, notes) ? 'in-work' : 'not-started', newest, signature: undefined, forked }
  }
  const signature = signatures.find((candidate) => candidate.revision === newest.revision)
  if (signature !== undefined) return { name: 'signed', newest, signature, forked }
  const name = newest.supersedes === undefined ? 'submitted' : 'amended'
  return { name, newest, signature, forked }
}

function hasBegun(work: SheetWork | undefined, notes: Notes | undefined): boolean {
  if (notes?.startedAt !== undefined || Object.values(notes?.transcript ?? {}).some((text) => text !== ''))
    return true
  if (work === undefined) return false
  return (
    work.analysis !== '' ||
    Object.values(work.rating).some((rating) => rating !== null) ||
    Object.values(work.evidence).some((text) => text !== '')
  )
}
