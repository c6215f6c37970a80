import { useState } from 'react'
import type { DraftTarget } from '../commands/draft-keeper'
import { useSession } from './session'

export interface DraftField {
  readonly text: string
  /** A key was pressed; the whole field's text. */
  readonly type: (text: string) => void
  /** The field was left: what is typed becomes a change. */
  readonly leave: () => void
}

/**
 * A text that is kept as it is typed: on the disk 250 ms after a key, a change when the field is left.
 * `stored` is what the record shows; while something is typed, that shows instead.
 */
export function useDraft(target: DraftTarget, stored: string): DraftField {
  const { drafts } = useSession()
  const keeper = drafts.keeper(target)
  const [typed, setTyped] = useState<string | undefined>(keeper.pending)
  const [shown, setShown] = useState(stored)
  // What was typed shows until the record holds it; then the record leads again.
  if (stored !== shown) {
    setShown(stored)
    if (keeper.pending === undefined) setTyped(undefined)
  }
  return {
    text: typed ?? stored,
    type: (text) => {
      setTyped(text)
      keeper.typed(text)
    },
    leave: () => void keeper.commit(),
  }
}
