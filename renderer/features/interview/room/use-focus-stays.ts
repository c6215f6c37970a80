import { useEffect, useRef, type RefObject } from 'react'
import { focusInView } from './focus-in-view'

/**
 * What has the focus may go with a part of the room: a button that was pressed and is not needed any more, the parts in
 * the focus mode. Then the focus is where one writes, or on what comes next, and not lost.
 */
export function useFocusStays(room: RefObject<HTMLElement | null>): void {
  const last = useRef<Element>(null)
  useEffect(() => {
    const element = room.current
    const remember = (event: FocusEvent): void => {
      last.current = event.target instanceof Element ? event.target : null
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [room])

  // After each drawing: what draws a key is the field alone, so this is not in its way.
  useEffect(() => {
    const before = last.current
    const { activeElement } = document
    if (before === null || (activeElement !== before && activeElement !== document.body)) return
    if (before.isConnected && before.checkVisibility()) return
    last.current = null
    focusInView(room.current?.querySelector<HTMLElement>(WHERE_ONE_GOES_ON) ?? null)
  })
}

/** The transcript stands before the button; a part without one has the button alone. */
const WHERE_ONE_GOES_ON = '[data-goes-on]'
