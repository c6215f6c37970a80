import { useEffect, useState } from 'react'
import type { Misspelling } from './spell-worker'
import { speller } from './speller'

/** So long after the last key the words are looked at. */
const QUIET_MS = 1200

const NONE: readonly Misspelling[] = []

/** The words of a field that the dictionary lacks, those in `known` left out. */
export function useSpelling(
  field: () => HTMLTextAreaElement | null,
  known: readonly string[],
): readonly Misspelling[] {
  const [found, setFound] = useState(NONE)
  useEffect(() => {
    const element = field()
    if (element === null) return undefined
    let newest = 0
    const look = async (): Promise<void> => {
      newest += 1
      const asked = newest
      const cursor = document.activeElement === element ? element.selectionEnd : -1
      const words = await speller.ask({ text: element.value, cursor, known })
      if (asked === newest) setFound(words)
    }
    let timer = setTimeout(() => void look(), QUIET_MS)
    const later = (): void => {
      clearTimeout(timer)
      timer = setTimeout(() => void look(), QUIET_MS)
    }
    element.addEventListener('input', later)
    return () => {
      newest = -1
      clearTimeout(timer)
      element.removeEventListener('input', later)
    }
  }, [field, known])
  return found
}
