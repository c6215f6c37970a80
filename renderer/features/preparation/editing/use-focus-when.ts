import { useEffect, useRef, type RefObject } from 'react'

/** Gives a field the focus when it was just added by the person who works here. */
export function useFocusWhen<Field extends HTMLElement>(added: boolean): RefObject<Field | null> {
  const field = useRef<Field>(null)
  useEffect(() => {
    if (added) field.current?.focus()
  }, [added])
  return field
}
