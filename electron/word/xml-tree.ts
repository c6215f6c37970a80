import { SaxesParser } from 'saxes'
import { AppError } from '#shared/kernel/app-error'
import { LIMITS } from './limits'

/** An XML element. Names have fixed prefixes (Word's usual ones), whatever the file calls them; attributes have none. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly (XmlElement | string)[]
}

const PREFIXES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'odf-text'],
  ['urn:oasis:names:tc:opendocument:xmlns:drawing:1.0', 'odf-draw'],
])

interface Growing extends XmlElement {
  readonly children: (XmlElement | string)[]
}

/**
 * A reader of XML that counts elements over all parts of a file. A document type is refused before anything in
 * it is read, so there are no entities but XML's own five and nothing outside is ever looked at.
 * Throws `word.unsafe-xml`, `word.too-long`, `word.damaged`.
 */
export class XmlReader {
  readonly #most: number
  #elements = 0

  /** `most` elements of all parts together. */
  constructor(most: number = LIMITS.elements) {
    this.#most = most
  }

  read(text: string): XmlElement {
    const parser = new SaxesParser({ xmlns: true, position: false })
    const open: Growing[] = []
    let root: XmlElement | undefined
    // The parser's own message may quote the file, so it is not kept.
    parser.on('error', () => {
      throw new AppError('word.damaged', 'not well-formed XML')
    })
    parser.on('doctype', () => {
      throw new AppError('word.unsafe-xml')
    })
    parser.on('opentag', (tag) => {
      this.#elements++
      if (this.#elements > this.#most || open.length >= LIMITS.depth) throw new AppError('word.too-long')
      const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]))
      const element = { name: `${PREFIXES.get(tag.uri) ?? '?'}:${tag.local}`, attributes, children: [] }
      open.at(-1)?.children.push(element)
      root ??= element
      open.push(element)
    })
    const addText = (added: string): void => {
      open.at(-1)?.children.push(added)
    }
    parser.on('text', addText)
    parser.on('cdata', addText)
    parser.on('closetag', () => {
      open.pop()
    })
    parser.write(text).close()
    if (root === undefined) throw new AppError('word.damaged', 'empty XML')
    return root
  }
}

export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((each) => typeof each !== 'string')
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element && elementsOf(element).find((each) => each.name === name)
}

/** The attribute `val` of a child: how Word states most properties. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes.get('val')
}

/** Whether a property that is on or off is stated as on, as off, or not at all. */
export function switchOf(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !['0', 'false', 'off'].includes(found.attributes.get('val') ?? '')
}

export function textOf(element: XmlElement): string {
  return element.children.map((each) => (typeof each === 'string' ? each : textOf(each))).join('')
}
