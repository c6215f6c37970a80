/** What a key does for the transcript that is being written. */
export type TypingAction =
  | 'time'
  | 'applicant'
  | 'interviewer'
  | 'quote'
  | 'flag'
  | 'jump'
  | 'aids'
  | 'spelling'

export interface TypingKey {
  readonly kind: 'typing'
  readonly does: TypingAction
}

/** The keys of the typing aids, in the order in which they are listed. */
export const TYPING_KEYS = [
  { key: 'Alt+G', does: 'jump' },
  { key: 'Alt+T', does: 'time' },
  { key: 'Alt+A', does: 'applicant' },
  { key: 'Alt+S', does: 'interviewer' },
  { key: 'Alt+Q', does: 'quote' },
  { key: 'Alt+F', does: 'flag' },
  { key: 'Alt+L', does: 'spelling' },
  { key: 'Alt+B', does: 'aids' },
] as const satisfies readonly { readonly key: string; readonly does: TypingAction }[]
