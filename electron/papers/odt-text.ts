import { child, elementsOf, type XmlElement } from '../word/xml-tree'

/** What is no part of the text as it is read: deleted text, remarks, and how things look. */
const PASSED_OVER: ReadonlySet<string> = new Set([
  'odf-text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'odf-text:sequence-decls',
  'office:forms',
])
const LINES: ReadonlySet<string> = new Set(['odf-text:p', 'odf-text:h'])

/** The text of an ODT's main part: a line per paragraph, those in tables, frames and notes too. */
export function odtText(content: XmlElement): string | undefined {
  const text = child(child(content, 'office:body'), 'office:text')
  return text && linesOf(text).join('\n')
}

function linesOf(element: XmlElement): readonly string[] {
  return elementsOf(element).flatMap((each) => {
    if (PASSED_OVER.has(each.name)) return []
    if (!LINES.has(each.name)) return linesOf(each)
    const apart: XmlElement[] = []
    const line = inline(each, apart)
    const others = apart.flatMap(linesOf)
    return [line].concat(others)
  })
}

/** The text of one paragraph; frames and notes in it stand after it. */
function inline(element: XmlElement, apart: XmlElement[]): string {
  return element.children.map((each) => (typeof each === 'string' ? each : inlineOf(each, apart))).join('')
}

function inlineOf(element: XmlElement, apart: XmlElement[]): string {
  switch (element.name) {
    case 'odf-text:s': {
      const count = Math.trunc(Number(element.attributes.get('c') ?? 1))
      return ' '.repeat(count >= 1 && count <= 1000 ? count : 1)
    }
    case 'odf-text:tab':
      return '\t'
    case 'odf-text:line-break':
      return '\n'
    case 'odf-draw:frame':
    case 'odf-draw:custom-shape':
    case 'odf-text:note':
      apart.push(element)
      return ''
    default:
      return PASSED_OVER.has(element.name) ? '' : inline(element, apart)
  }
}
