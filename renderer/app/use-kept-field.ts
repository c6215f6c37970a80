import { useEffect, useLayoutEffect, useState, type RefObject } from 'react'
import { useSession } from './session'
import type { DraftTarget } from '../commands/draft-keeper'

interface KeptField {
  /** What stands in the field at first. */
  readonly initial: string
  /** The field was left: what is typed becomes a change. */
  readonly leave: () => void
}

/**
 * A field for long texts that is kept as `useDraft` keeps a short one, but leaves the text to the field itself: a key
 * draws nothing anew and copies nothing, and the text is read when it is written.
 */
export function useKeptField(
  ref: RefObject<HTMLTextAreaElement | null>,
  target: DraftTarget,
  stored: string,
): KeptField {
  const { drafts } = useSession()
  const keeper = drafts.keeper(target)
  const [initial] = useState(keeper.pending ?? stored)

  useEffect(() => {
    const field = ref.current
    if (field === null) return undefined
    const typed = (): void => keeper.typed(() => field.value)
    field.addEventListener('input', typed)
    return () => field.removeEventListener('input', typed)
  }, [ref, keeper])

  useLayoutEffect(() => {
    const field = ref.current
    if (field === null || keeper.pending !== undefined || field.value === stored) return
    const { selectionStart, selectionEnd } = field
    field.value = stored
    field.setSelectionRange(selectionStart, selectionEnd)
  }, [ref, keeper, stored])

  return { initial, leave: () => void keeper.commit() }
}
