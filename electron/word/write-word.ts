import type { WordDocument } from '#shared/domain/preparation/word/document'
import { crc32 } from '../bundle/crc32'
import { localHeader, place, zipTail } from '../bundle/zip-layout'
import { documentXml } from './document-xml'
import { numberingXml, stylesXml } from './guide-looks'
import { DATA_NAMESPACE } from './word-parts'
import { escapeXml, W, XML_DECLARATION } from './xml-text'

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const DATA_ID = '{6C1F8E0A-3B52-4C55-9E0B-5E7B0D6A9F41}'

type Relation = readonly [id: string, type: string, target: string]

function relationsXml(relations: readonly Relation[]): string {
  const each = relations.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`
}

function contentTypesXml(): string {
  const parts = [
    ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
    ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
    ['/word/numbering.xml', `${WORD_TYPE}.numbering+xml`],
    ['/word/footer1.xml', `${WORD_TYPE}.footer+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['/customXml/itemProps1.xml', 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`)
  return (
    `${XML_DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
  )
}

/** The page's number at the foot. */
function footerXml(): string {
  const field = ['begin', 'separate', 'end'].map((type) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`)
  const code = '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>'
  return (
    `${XML_DECLARATION}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:jc w:val="right"/></w:pPr>` +
    `${field[0]}${code}${field[1]}<w:r><w:t>1</w:t></w:r>${field[2]}</w:p></w:ftr>`
  )
}

function coreXml({ blocks: [first] }: WordDocument): string {
  const title = first?.kind === 'paragraph' ? first.text.replaceAll(/\s+/g, ' ') : ''
  return (
    `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/">' +
    `<dc:title>${escapeXml(title)}</dc:title><dc:language>en-US</dc:language></cp:coreProperties>`
  )
}

function partsOf(document: WordDocument): ReadonlyMap<string, string> {
  return new Map([
    ['[Content_Types].xml', contentTypesXml()],
    [
      '_rels/.rels',
      relationsXml([
        ['rId1', `${RELATIONS}/officeDocument`, 'word/document.xml'],
        ['rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ]),
    ],
    ['word/document.xml', documentXml(document, 'rId3')],
    [
      'word/_rels/document.xml.rels',
      relationsXml([
        ['rId1', `${RELATIONS}/styles`, 'styles.xml'],
        ['rId2', `${RELATIONS}/numbering`, 'numbering.xml'],
        ['rId3', `${RELATIONS}/footer`, 'footer1.xml'],
        ['rId4', `${RELATIONS}/customXml`, '../customXml/item1.xml'],
      ]),
    ],
    ['word/styles.xml', stylesXml()],
    ['word/numbering.xml', numberingXml()],
    ['word/footer1.xml', footerXml()],
    ['docProps/core.xml', coreXml(document)],
    [
      'customXml/item1.xml',
      `${XML_DECLARATION}<guide xmlns="${DATA_NAMESPACE}">${escapeXml(document.data ?? '')}</guide>`,
    ],
    [
      'customXml/itemProps1.xml',
      `${XML_DECLARATION}<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ` +
        `ds:itemID="${DATA_ID}"><ds:schemaRefs><ds:schemaRef ds:uri="${DATA_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
    ],
    [
      'customXml/_rels/item1.xml.rels',
      relationsXml([['rId1', `${RELATIONS}/customXmlProps`, 'itemProps1.xml']]),
    ],
  ])
}

/**
 * A guide's pages as the bytes of a .docx file: stored without compression, with fixed dates, so that the same
 * pages give the same bytes everywhere.
 */
export function writeWord(document: WordDocument): Uint8Array {
  const parts = [...partsOf(document)].map(([path, text]) => ({ path, data: Buffer.from(text) }))
  const entries = place(parts.map(({ path, data }) => ({ path, bytes: data.length, crc32: crc32(data) })))
  const written = entries.flatMap((entry, index) => [
    localHeader(entry),
    parts[index]?.data ?? Buffer.alloc(0),
  ])
  return new Uint8Array(Buffer.concat([...written, zipTail(entries)]))
}
