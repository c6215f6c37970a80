import {
  type WordBlock,
  type WordCell,
  type WordParagraph,
  wordParagraph,
  type WordTable,
} from '#shared/domain/preparation/word/document'
import { chosenOf, type Inline, readInline } from './read-inline'
import type { Reading } from './reading'
import { listIn } from './styles'
import { child, elementsOf, type XmlElement, valueOf } from './xml-tree'

/** What goes from one block to the next: bookmarks between paragraphs, and text whose paragraph mark was deleted. */
interface Pending {
  bookmarks: string[]
  text: string
}

/** The paragraphs and tables of a part or of a cell, in reading order. */
export function readBlocks(parent: XmlElement, reading: Reading): readonly WordBlock[] {
  const pending: Pending = { bookmarks: [], text: '' }
  const blocks = readInto(elementsOf(parent), reading, pending)
  return pending.text === ''
    ? blocks
    : [...blocks, wordParagraph(pending.text, { bookmarks: pending.bookmarks, origin: reading.origin })]
}

function readInto(elements: readonly XmlElement[], reading: Reading, pending: Pending): WordBlock[] {
  return elements.flatMap((element) => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, reading, pending)
      case 'w:tbl':
        return [readTable(element, reading)]
      case 'w:del':
      case 'w:moveFrom':
        reading.count('word.tracked-changes')
        return []
      case 'w:ins':
      case 'w:moveTo':
        reading.count('word.tracked-changes')
        return readInto(elementsOf(element), reading, pending)
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:smartTag':
      case 'w:footnote':
      case 'w:endnote':
        return readInto(elementsOf(element), reading, pending)
      case 'mc:AlternateContent':
        return readInto(chosenOf(element), reading, pending)
      case 'w:altChunk':
        reading.count('word.embedded-files')
        return []
      case 'w:bookmarkStart': {
        const name = element.attributes.get('name') ?? ''
        if (name !== '' && !name.startsWith('_')) pending.bookmarks.push(name)
        return []
      }
      default:
        return []
    }
  })
}

function readParagraph(element: XmlElement, reading: Reading, pending: Pending): WordBlock[] {
  const properties = child(element, 'w:pPr')
  const style = reading.styleOf(valueOf(properties, 'w:pStyle'))
  const into: Inline = {
    text: pending.text,
    breakBefore: false,
    bold: true,
    bookmarks: pending.bookmarks,
    boxes: [],
  }
  readInline(element, reading, into, style)
  const boxes = into.boxes.flatMap((box) => reading.within('text-box', () => readBlocks(box, reading)))
  const mark = child(properties, 'w:rPr')
  if (child(mark, 'w:ins') !== undefined) reading.count('word.tracked-changes')
  if (child(mark, 'w:del') !== undefined || child(mark, 'w:moveFrom') !== undefined) {
    reading.count('word.tracked-changes')
    Object.assign(pending, { text: into.text, bookmarks: into.bookmarks })
    return boxes
  }
  Object.assign(pending, { text: '', bookmarks: [] })
  const outline = Number(valueOf(properties, 'w:outlineLvl') ?? Number.NaN)
  const paragraph: WordParagraph = {
    kind: 'paragraph',
    text: into.text,
    style: style.name,
    heading: outline >= 0 && outline < 9 ? outline + 1 : style.heading,
    list: reading.numbering.next(listIn(properties) ?? style.list),
    bold: into.bold && into.text.trim() !== '',
    bookmarks: into.bookmarks,
    origin: reading.origin,
  }
  return [paragraph, ...boxes]
}

/** Rows and cells may lie in content controls and in marks of tracked changes. */
function unwrapped(parent: XmlElement, name: string, reading: Reading): XmlElement[] {
  return elementsOf(parent).flatMap((element) => {
    switch (element.name) {
      case name:
        return [element]
      case 'w:sdt':
      case 'w:sdtContent':
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return unwrapped(element, name, reading)
      case 'w:del':
      case 'w:moveFrom':
        reading.count('word.tracked-changes')
        return []
      default:
        return []
    }
  })
}

function readTable(table: XmlElement, reading: Reading): WordTable {
  const properties = child(table, 'w:tblPr')
  const rows = unwrapped(table, 'w:tr', reading).flatMap((row) => {
    const marks = child(row, 'w:trPr')
    if (child(marks, 'w:ins') !== undefined) reading.count('word.tracked-changes')
    if (child(marks, 'w:del') === undefined)
      return [unwrapped(row, 'w:tc', reading).map((cell) => readCell(cell, reading))]
    reading.count('word.tracked-changes')
    return []
  })
  return { kind: 'table', style: reading.styleOf(valueOf(properties, 'w:tblStyle') ?? '').name, rows }
}

function readCell(cell: XmlElement, reading: Reading): WordCell {
  const properties = child(cell, 'w:tcPr')
  const columns = Math.trunc(Number(valueOf(properties, 'w:gridSpan') ?? 1))
  const merge = child(properties, 'w:vMerge')
  return {
    blocks: readBlocks(cell, reading),
    columns: columns >= 1 && columns <= 63 ? columns : 1,
    above: merge !== undefined && merge.attributes.get('val') !== 'restart',
  }
}
