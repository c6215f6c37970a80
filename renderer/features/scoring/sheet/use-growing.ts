import { useLayoutEffect, type RefObject } from 'react'

/** So long after the last key, in milliseconds, a field that holds less than before becomes lower. */
const REST_MS = 300

/**
 * Keeps a field as high as its text, within its rows and what its style allows. A key only ever makes it higher, and
 * of a text that is longer than the field may show it measures nothing: `autosize` lays out every field of the page
 * anew with each key.
 */
export function useGrowing(ref: RefObject<HTMLTextAreaElement | null>): void {
  useLayoutEffect(() => {
    const field = ref.current
    if (field === null) return undefined
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
      field.style.height = ''
      grow()
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
    return () => {
      clearTimeout(timer)
      resized.disconnect()
      field.removeEventListener('input', typed)
    }
  }, [ref])
}
