import { useEffect, useRef, type RefObject } from 'react'
import { replaceIn, typeInto } from './edit-field'
import { expansionAt, type Expansion } from './expansion'
import { plainText } from './plain-text'
import { useAbbreviations } from './typing-settings'

/** Own short forms are written out as they are typed, and what is pasted comes in as plain text. */
export function useTypingAids(ref: RefObject<HTMLTextAreaElement | null>): void {
  const [abbreviations] = useAbbreviations()
  const known = useRef(abbreviations)
  useEffect(() => {
    known.current = abbreviations
  }, [abbreviations])

  useEffect(() => {
    const field = ref.current
    if (field === null) return undefined
    let written: Expansion | undefined
    const paste = (event: InputEvent): void => {
      if (event.inputType !== 'insertFromPaste' && event.inputType !== 'insertFromDrop') return
      const plain = plainText(event.data ?? '')
      if (plain === event.data || event.data === null) return
      event.preventDefault()
      typeInto(field, plain)
    }
    const expand = (event: Event): void => {
      if (!(event instanceof InputEvent)) return
      if (event.inputType === 'historyUndo') {
        // The short form is marked now: what is typed next goes behind it.
        if (written !== undefined) field.setSelectionRange(written.end + 1, written.end + 1)
        written = undefined
        return
      }
      written = undefined
      const typed = event.inputType === 'insertText' || event.inputType === 'insertLineBreak'
      if (!typed || event.isComposing || known.current === undefined) return
      if (event.data !== null && event.data.length !== 1) return
      if (event.data !== null && /[\p{L}\p{N}]/u.test(event.data)) return
      const found = expansionAt(field.value, field.selectionEnd, known.current)
      if (found === undefined) return
      replaceIn(field, found.start, found.end, found.long)
      written = found
    }
    field.addEventListener('beforeinput', paste)
    field.addEventListener('input', expand)
    return () => {
      field.removeEventListener('beforeinput', paste)
      field.removeEventListener('input', expand)
    }
  }, [ref])
}
