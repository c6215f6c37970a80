type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

export type ReviewAction =
  | { readonly kind: 'submit' | 'help' | 'evidence' | 'justify' | 'leave-text' }
  | { readonly kind: 'row' | 'applicant' | 'scroll'; readonly by: 1 | -1 }
  | { readonly kind: 'answer'; readonly key: string }

const ANSWERS = /^[mnf]$/

/** What a key does while a résumé is reviewed, or undefined. Letters only where nothing is typed. */
export function reviewAction(key: Key, inText: boolean): ReviewAction | undefined {
  if (key.metaKey || key.shiftKey) return undefined
  if (key.ctrlKey) return key.key === 'Enter' && !key.altKey ? { kind: 'submit' } : undefined
  if (key.altKey) return withAlt(key.key)
  if (key.key === 'F1') return { kind: 'help' }
  if (inText) return key.key === 'Escape' ? { kind: 'leave-text' } : undefined
  return plain(key.key.toLowerCase())
}

function withAlt(key: string): ReviewAction | undefined {
  switch (key) {
    case 'ArrowDown':
      return { kind: 'applicant', by: 1 }
    case 'ArrowUp':
      return { kind: 'applicant', by: -1 }
    case 'PageDown':
      return { kind: 'scroll', by: 1 }
    case 'PageUp':
      return { kind: 'scroll', by: -1 }
    default:
      return undefined
  }
}

function plain(key: string): ReviewAction | undefined {
  if (ANSWERS.test(key)) return { kind: 'answer', key }
  switch (key) {
    case 'arrowdown':
      return { kind: 'row', by: 1 }
    case 'arrowup':
      return { kind: 'row', by: -1 }
    case 'e':
      return { kind: 'evidence' }
    case 'j':
      return { kind: 'justify' }
    default:
      return undefined
  }
}
