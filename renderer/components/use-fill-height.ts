import { useEffect, useRef, type RefObject } from 'react'

/**
 * Tells an element how far below the top of the scrolled content it begins, as `--fill-top`: a screen that fills
 * the window stays in view whole when something is said above it.
 */
export function useFillHeight(): RefObject<HTMLDivElement | null> {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const filled = element.current
    const content = filled?.parentElement
    if (filled === null || content === null || content === undefined) return undefined
    const measure = (): void => {
      const top = filled.getBoundingClientRect().top - content.getBoundingClientRect().top
      filled.style.setProperty('--fill-top', `${Math.round(top)}px`)
    }
    const observer = new MutationObserver(measure)
    observer.observe(content, { childList: true, subtree: false })
    const resized = new ResizeObserver(measure)
    for (const sibling of content.children) resized.observe(sibling)
    measure()
    return () => {
      observer.disconnect()
      resized.disconnect()
    }
  }, [])
  return element
}
