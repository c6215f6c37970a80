import { AppError } from '#shared/kernel/app-error'
import { readZipParts } from '../office/read-zip-parts'
import { LIMITS } from './limits'
import { elementsOf, textOf, XmlReader, type XmlElement } from './xml-tree'

const RULES = {
  ...LIMITS,
  codes: {
    damaged: 'word.damaged',
    tooLargeUnpacked: 'word.too-large-unpacked',
    suspiciousCompression: 'word.suspicious-compression',
  },
} as const

/** The namespace of what Evenhand puts into a file beside the text. */
export const DATA_NAMESPACE = 'urn:evenhand:guide:1'

/** The parts of a Word file that are read. */
export interface WordParts {
  readonly main: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly headers: readonly XmlElement[]
  readonly footers: readonly XmlElement[]
  readonly footnotes: readonly XmlElement[]
  readonly data: string | null
  readonly macros: boolean
}

interface Relation {
  readonly type: string
  readonly path: string
}

/** Resolved within the file; `..` cannot leave it, and what lies outside it is never looked at. */
function resolvePath(folder: string, target: string): string {
  const parts = target.startsWith('/') ? [] : folder.split('/').filter((part) => part !== '')
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

function relationsOf(path: string, parts: ReadonlyMap<string, string>, reader: XmlReader): Relation[] {
  const folder = folderOf(path)
  const name = path.slice(folder === '' ? 0 : folder.length + 1)
  const text = parts.get([folder, '_rels', `${name}.rels`].filter((part) => part !== '').join('/'))
  if (text === undefined) return []
  return elementsOf(reader.read(text)).flatMap(({ attributes }) => {
    if (attributes.get('TargetMode') === 'External') return []
    const type = (attributes.get('Type') ?? '').replace(/^.*\//, '')
    return [{ type, path: resolvePath(folder, attributes.get('Target') ?? '') }]
  })
}

function isWanted(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name) && !/^(?:docProps|word\/theme)\//.test(name)
}

/**
 * Unpacks a Word file. Throws `word.damaged`, `word.too-large-unpacked`, `word.suspicious-compression`,
 * `word.unsafe-xml`, `word.too-long`, `word.not-word` (another kind of ZIP, such as .odt or .xlsx).
 */
export async function readWordParts(bytes: Uint8Array, mostElements: number): Promise<WordParts> {
  const { texts, names } = await readZipParts(bytes, isWanted, RULES)
  const reader = new XmlReader(mostElements)
  const mainPath = relationsOf('', texts, reader).find(({ type }) => type === 'officeDocument')?.path
  const mainText = texts.get(mainPath ?? 'word/document.xml')
  if (mainPath === undefined || mainText === undefined)
    throw new AppError('word.not-word', 'no document part')
  const main = reader.read(mainText)
  if (main.name !== 'w:document') throw new AppError('word.not-word', 'the main part is no Word document')
  const relations = relationsOf(mainPath, texts, reader)
  const parts = (...types: readonly string[]) =>
    relations
      .filter(({ type }) => types.includes(type))
      .flatMap(({ path }) => texts.get(path) ?? [])
      .map((text) => reader.read(text))
  return {
    main,
    styles: parts('styles')[0],
    numbering: parts('numbering')[0],
    headers: parts('header'),
    footers: parts('footer'),
    footnotes: parts('footnotes', 'endnotes'),
    data: dataIn(relations, texts, reader),
    macros: [...names].some((name) => name.endsWith('vbaProject.bin')),
  }
}

/** Only our own part is parsed, so that an odd one of somebody else does not spoil the file. */
function dataIn(
  relations: readonly Relation[],
  texts: ReadonlyMap<string, string>,
  reader: XmlReader,
): string | null {
  for (const { type, path } of relations) {
    const text = type === 'customXml' ? texts.get(path) : undefined
    if (text?.includes(DATA_NAMESPACE) === true) return textOf(reader.read(text))
  }
  return null
}
