/**
 * Writes into a field what replaces its selection, as if it were typed: one Ctrl+Z takes it back. No other way into a
 * text field keeps what can be undone.
 */
export function typeInto(field: HTMLTextAreaElement, text: string): void {
  field.focus({ preventScroll: true })
  const typed = document.execCommand(text === '' ? 'delete' : 'insertText', false, text)
  if (typed) return
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end')
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Replaces a stretch of a field; the cursor stays where it was among the other words. */
export function replaceIn(field: HTMLTextAreaElement, start: number, end: number, text: string): void {
  const cursor = field.selectionEnd
  field.setSelectionRange(start, end)
  typeInto(field, text)
  const moved = cursor <= start ? cursor : Math.max(start + text.length, cursor + text.length - (end - start))
  field.setSelectionRange(moved, moved)
}
