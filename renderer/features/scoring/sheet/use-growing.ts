import { useLayoutEffect, useRef, type RefObject } from 'react'

/** So long after the last key, in milliseconds, a field that holds less than before becomes lower. */
const REST_MS = 300

/**
 * Keeps a field as high as its text, within its rows and what its style allows. `stored` is measured when the field
 * comes to show it: it may come from another laptop.
 */
export function useGrowing(ref: RefObject<HTMLTextAreaElement | null>, stored: string): void {
  const growing = useRef<Growing>(undefined)
  useLayoutEffect(() => {
    if (ref.current === null) return undefined
    const grown = growWithText(ref.current)
    growing.current = grown
    return grown.stop
  }, [ref])
  useLayoutEffect(() => {
    if (ref.current?.value === stored) growing.current?.fit()
  }, [ref, stored])
}

interface Growing {
  /** Measures the text anew. */
  readonly fit: () => void
  readonly stop: () => void
}

/**
 * A key only ever makes the field higher, and of a text that is longer than the field may show it measures nothing:
 * `autosize` lays out every field of the page anew with each key.
 */
function growWithText(field: HTMLTextAreaElement): Growing {
  let wanted = 0
  let width = field.offsetWidth
  let timer: ReturnType<typeof setTimeout> | undefined
  const grow = (): void => {
    const { clientHeight, offsetHeight, scrollHeight } = field
    // Higher than this it must not become.
    if (scrollHeight <= clientHeight || offsetHeight < wanted) return
    wanted = scrollHeight + offsetHeight - clientHeight
    field.style.height = `${wanted}px`
  }
  const fit = (): void => {
    if (field.scrollHeight > field.clientHeight) return grow()
    wanted = 0
    // The page stays as long as it is meanwhile: scrolled to its end, it would move.
    const { offsetHeight, parentElement: frame } = field
    frame?.style.setProperty('min-height', `${offsetHeight}px`)
    field.style.height = ''
    grow()
    frame?.style.removeProperty('min-height')
  }
  const typed = (): void => {
    grow()
    clearTimeout(timer)
    timer = setTimeout(fit, REST_MS)
  }
  const resized = new ResizeObserver(() => {
    if (field.offsetWidth === width) return
    width = field.offsetWidth
    wanted = 0
    fit()
  })
  fit()
  field.addEventListener('input', typed)
  resized.observe(field)
  return {
    fit,
    stop: () => {
      clearTimeout(timer)
      resized.disconnect()
      field.removeEventListener('input', typed)
    },
  }
}
