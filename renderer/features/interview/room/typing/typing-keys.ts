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

/** By the key's place with Alt, because Alt writes other characters on some keyboards. */
const ACTIONS: Readonly<Record<string, TypingAction>> = {
  KeyT: 'time',
  KeyA: 'applicant',
  KeyS: 'interviewer',
  KeyQ: 'quote',
  KeyF: 'flag',
  KeyG: 'jump',
  KeyB: 'aids',
  KeyL: 'spelling',
}

export function typingAction(code: string): TypingKey | undefined {
  const does = ACTIONS[code]
  return does === undefined ? undefined : { kind: 'typing', does }
}

/** As the list of keys shows them. */
export const TYPING_KEYS = [
  { keys: 'Alt+G', does: 'typing.keys.jump' },
  { keys: 'Alt+T', does: 'typing.keys.time' },
  { keys: 'Alt+A', does: 'typing.keys.applicant' },
  { keys: 'Alt+S', does: 'typing.keys.interviewer' },
  { keys: 'Alt+Q', does: 'typing.keys.quote' },
  { keys: 'Alt+F', does: 'typing.keys.flag' },
  { keys: 'Alt+L', does: 'typing.keys.spelling' },
  { keys: 'Alt+B', does: 'typing.keys.abbreviate' },
] as const
