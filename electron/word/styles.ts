import { child, elementsOf, switchOf, valueOf, type XmlElement } from './xml-tree'

/** What a style says about paragraphs and runs, with what it is based on. */
export interface Style {
  readonly name: string
  readonly heading: number
  readonly bold: boolean
  readonly hidden: boolean
  readonly list: { readonly number: string; readonly level: number } | undefined
}

const PLAIN: Style = { name: '', heading: 0, bold: false, hidden: false, list: undefined }

/** Styles may name each other in a circle in a broken file. */
const LONGEST_CHAIN = 20

/** Where a paragraph or a style says that it belongs to a list. Number 0 takes it out of one. */
export function listIn(properties: XmlElement | undefined): Style['list'] {
  const numbering = child(properties, 'w:numPr')
  const number = valueOf(numbering, 'w:numId')
  if (number === undefined) return undefined
  const level = Number(valueOf(numbering, 'w:ilvl') ?? 0)
  return { number, level: Number.isInteger(level) ? Math.min(8, Math.max(0, level)) : 0 }
}

function headingOf(name: string, properties: XmlElement | undefined): number {
  const named = /^heading ([1-9])$/i.exec(name)?.[1]
  if (named !== undefined) return Number(named)
  const outline = Number(valueOf(properties, 'w:outlineLvl') ?? 9)
  return outline >= 0 && outline < 9 ? outline + 1 : 0
}

/** The styles of a file by id; for an unknown id one that says nothing. */
export function readStyles(root: XmlElement | undefined): (id: string | undefined) => Style {
  const elements = new Map<string, XmlElement>()
  let usual: string | undefined
  for (const element of root === undefined ? [] : elementsOf(root)) {
    const id = element.attributes.get('styleId')
    if (element.name !== 'w:style' || id === undefined) continue
    elements.set(id, element)
    const isUsual = ['1', 'true', 'on'].includes(element.attributes.get('default') ?? '')
    if (isUsual && element.attributes.get('type') === 'paragraph') usual ??= id
  }
  const known = new Map<string, Style>()
  const styleOf = (id: string, depth: number): Style => {
    const element = elements.get(id)
    if (element === undefined || depth > LONGEST_CHAIN) return PLAIN
    const basis = valueOf(element, 'w:basedOn')
    const below = basis === undefined ? PLAIN : styleOf(basis, depth + 1)
    const name = valueOf(element, 'w:name') ?? id
    const paragraph = child(element, 'w:pPr')
    const run = child(element, 'w:rPr')
    return {
      name,
      heading: headingOf(name, paragraph) || below.heading,
      bold: switchOf(run, 'w:b') ?? below.bold,
      hidden: switchOf(run, 'w:vanish') ?? below.hidden,
      list: listIn(paragraph) ?? below.list,
    }
  }
  return (id = usual) => {
    if (id === undefined) return PLAIN
    const found = known.get(id) ?? styleOf(id, 0)
    known.set(id, found)
    return found
  }
}
