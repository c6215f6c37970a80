import { PdfmakeLine, type Inline, type Line } from './pdfmake-port'
import type { PdfmakeNode } from './pdfmake-node'

/**
 * The next line of a text, as pdfmake fills it, without its copy of all that follows for each word. A word that
 * must be torn is left to pdfmake (`slowly`).
 */
export function nextLine(node: PdfmakeNode, width: number, slowly: () => Line | null): Line | null {
  const { _inlines: inlines, laidOut: first = 0 } = node
  if (inlines === undefined) return slowly()
  const line = new PdfmakeLine(width)
  let isForced = false
  let next = first
  for (; next < inlines.length; next += 1) {
    const inline = inlines[next]
    if (inline === undefined) break
    if (!isForced && !line.hasEnoughSpaceForInline(inline, joinedTo(inlines, next))) break
    if (inline.text.length > 1 && inline.width > line.getAvailableWidth()) {
      inlines.splice(0, first)
      delete node.laidOut
      const torn = slowly()
      if (torn !== null) keepCharacterWhole(torn.inlines.at(-1), inlines)
      return torn
    }
    line.addInline(inline)
    isForced = inline.noNewLine === true
  }
  if (next === first) return null
  node.laidOut = next
  line.lastLineInParagraph = next === inlines.length
  return line
}

/** pdfmake tears by UTF-16 units; of a character of two the second half follows the first, a little beyond the line. */
function keepCharacterWhole(last: Inline | undefined, rest: Inline[]): void {
  const [next] = rest
  if (last === undefined || next === undefined) return
  if (!/[\uD800-\uDBFF]$/.test(last.text) || !/^[\uDC00-\uDFFF]/.test(next.text)) return
  last.text += next.text.slice(0, 1)
  next.text = next.text.slice(1)
  if (next.text === '') rest.shift()
}

/** What must stay on one line with this inline. */
function joinedTo(inlines: readonly Inline[], index: number): Inline[] {
  const joined: Inline[] = []
  for (let at = index; inlines[at]?.noNewLine === true; at += 1) {
    const next = inlines[at + 1]
    if (next !== undefined) joined.push(next)
  }
  return joined
}
