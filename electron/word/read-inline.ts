import type { XmlElement } from './xml-tree'
import { child, elementsOf, switchOf, textOf, valueOf } from './xml-tree'
import type { Reading } from './reading'

/** What the runs of a paragraph add up to. */
export interface Inline {
  text: string
  /** A page or column break counts as a line break, but only between words. */
  breakBefore: boolean
  bold: boolean
  bookmarks: string[]
  /** The contents of text boxes, each once. */
  boxes: XmlElement[]
}

/** Signs of Wingdings and its like that stand in forms. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['F0A8', '☐'],
  ['F06F', '☐'],
  ['F071', '☐'],
  ['F0FE', '☒'],
  ['F078', '☒'],
  ['F0FD', '☒'],
  ['F0FC', '✓'],
  ['F0B7', '•'],
  ['F0A7', '▪'],
  ['F0E0', '→'],
])

function add(into: Inline, text: string, bold: boolean): void {
  if (text === '') return
  if (into.breakBefore && into.text !== '') into.text += '\n'
  into.breakBefore = false
  into.text += text
  if (text.trim() !== '') into.bold &&= bold
}

function symbolOf(element: XmlElement): string {
  const code = (element.attributes.get('char') ?? '').toUpperCase()
  const number = Number.parseInt(code, 16)
  return SYMBOLS.get(code) ?? (number > 0 && number <= 0xffff ? String.fromCodePoint(number) : '')
}

/** An old form field: a tick box shows nothing else, a list shows what was chosen. */
function formField(data: XmlElement): string {
  const box = child(data, 'w:checkBox')
  if (box !== undefined) return (switchOf(box, 'w:checked') ?? switchOf(box, 'w:default')) ? '☒' : '☐'
  const list = child(data, 'w:ddList')
  if (list === undefined) return ''
  const entries = elementsOf(list).filter(({ name }) => name === 'w:listEntry')
  const chosen = Number(valueOf(list, 'w:result') ?? valueOf(list, 'w:default') ?? 0)
  return entries[chosen]?.attributes.get('val') ?? ''
}

function readRun(run: XmlElement, reading: Reading, into: Inline, style: { bold: boolean; hidden: boolean }) {
  const properties = child(run, 'w:rPr')
  const named = valueOf(properties, 'w:rStyle')
  const own = named === undefined ? undefined : reading.styleOf(named)
  if (switchOf(properties, 'w:vanish') ?? own?.hidden ?? style.hidden) {
    if (elementsOf(run).some((each) => each.name === 'w:t' && textOf(each).trim() !== '')) {
      reading.count('word.hidden-text')
    }
    return
  }
  const bold = switchOf(properties, 'w:b') ?? (own?.bold === true || style.bold)
  for (const each of elementsOf(run)) readInRun(each, reading, into, bold)
}

function readInRun(element: XmlElement, reading: Reading, into: Inline, bold: boolean): void {
  switch (element.name) {
    case 'w:t':
    case 'm:t':
      return add(into, textOf(element), bold)
    case 'w:tab':
    case 'w:ptab':
      return add(into, '\t', bold)
    case 'w:br': {
      const type = element.attributes.get('type')
      if (type === 'page' || type === 'column') into.breakBefore = true
      else add(into, '\n', bold)
      return
    }
    case 'w:cr':
      return add(into, '\n', bold)
    case 'w:noBreakHyphen':
      return add(into, '\u2011', bold)
    case 'w:softHyphen':
      return add(into, '\u00ad', bold)
    case 'w:sym':
      return add(into, symbolOf(element), bold)
    case 'w:fldChar': {
      const data = child(element, 'w:ffData')
      if (data !== undefined) add(into, formField(data), bold)
      return
    }
    case 'w:commentReference':
      return reading.count('word.comments')
    case 'mc:AlternateContent':
      for (const each of chosenOf(element)) readInRun(each, reading, into, bold)
      return
    case 'w:drawing':
    case 'w:pict':
    case 'w:object': {
      const boxes = boxesIn(element)
      into.boxes.push(...boxes)
      if (boxes.length === 0)
        reading.count(element.name === 'w:object' ? 'word.embedded-files' : 'word.pictures')
      return
    }
    case 'w:ruby': {
      const base = child(element, 'w:rubyBase')
      if (base !== undefined) readInline(base, reading, into, { bold, hidden: false })
      return
    }
    default:
  }
}

/** One of several renderings of the same: the first choice, or what is there for old programs. */
export function chosenOf(alternatives: XmlElement): readonly XmlElement[] {
  const chosen = child(alternatives, 'mc:Choice') ?? child(alternatives, 'mc:Fallback')
  return chosen === undefined ? [] : elementsOf(chosen)
}

/** The text boxes of a drawing, those within one left to it. */
function boxesIn(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element]
  const inner = element.name === 'mc:AlternateContent' ? chosenOf(element) : elementsOf(element)
  return inner.flatMap(boxesIn)
}

/** Reads what stands in a paragraph. What was deleted or moved away is left out, what was inserted counts. */
export function readInline(
  parent: XmlElement,
  reading: Reading,
  into: Inline,
  style: { bold: boolean; hidden: boolean },
): void {
  for (const element of elementsOf(parent)) {
    switch (element.name) {
      case 'w:r':
      case 'm:r':
        readRun(element, reading, into, style)
        break
      case 'w:pPr':
      case 'w:sdtPr':
      case 'w:sdtEndPr':
      case 'm:rPr':
        break
      case 'w:del':
      case 'w:moveFrom':
        reading.count('word.tracked-changes')
        break
      case 'w:bookmarkStart': {
        const name = element.attributes.get('name') ?? ''
        if (name !== '' && !name.startsWith('_')) into.bookmarks.push(name)
        break
      }
      case 'mc:AlternateContent':
        for (const each of chosenOf(element)) {
          readInline({ ...element, children: [each] }, reading, into, style)
        }
        break
      case 'w:ins':
      case 'w:moveTo':
        reading.count('word.tracked-changes')
        readInline(element, reading, into, style)
        break
      default:
        readInline(element, reading, into, style)
    }
  }
}
