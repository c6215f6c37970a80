import { layoutAction, type LayoutKey } from './layout/layout-keys'
import { typingAction, type TypingKey } from './typing/typing-keys'

export type RoomAction =
  | TypingKey
  | LayoutKey
  | { readonly kind: 'next' | 'previous' | 'pause' | 'hide' | 'resume' | 'help' | 'beside' | 'incident' }
  | { readonly kind: 'follow-up'; readonly number: number }
  | { readonly kind: 'turn-page'; readonly by: 1 | -1 }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/**
 * What a key does in the room, or undefined. Alt with another modifier is never taken: AltGr writes
 * characters, and screen readers use such combinations.
 */
export function roomAction(key: Key): RoomAction | undefined {
  if (key.metaKey) return undefined
  if (key.ctrlKey) return withControl(key)
  if (key.shiftKey) return undefined
  if (key.altKey) return withAlt(key)
  if (key.key === 'F1') return { kind: 'help' }
  return key.key === 'F9' ? { kind: 'hide' } : undefined
}

function withControl({ key, code, altKey, shiftKey }: Key): RoomAction | undefined {
  if (altKey) return undefined
  if (key === 'Enter' && !shiftKey) return { kind: 'next' }
  return code === 'KeyH' && shiftKey ? { kind: 'hide' } : undefined
}

function withAlt({ key, code }: Key): RoomAction | undefined {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'next' }
    case 'ArrowUp':
      return { kind: 'previous' }
    case 'PageDown':
      return { kind: 'turn-page', by: 1 }
    case 'PageUp':
      return { kind: 'turn-page', by: -1 }
    default:
  }
  // By the key's place, because Alt writes other characters on some keyboards.
  if (code === 'KeyP') return { kind: 'pause' }
  if (code === 'KeyR') return { kind: 'resume' }
  if (code === 'KeyK') return { kind: 'beside' }
  if (code === 'KeyI') return { kind: 'incident' }
  const own = typingAction(code) ?? layoutAction(code)
  if (own !== undefined) return own
  const digit = /^Digit([1-9])$/.exec(code)?.[1]
  return digit === undefined ? undefined : { kind: 'follow-up', number: Number(digit) }
}
