import yazl from 'yazl'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const DOCUMENT = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const ODF = 'urn:oasis:names:tc:opendocument:xmlns'

/** A ZIP of texts, compressed. */
export async function zipOf(entries: Readonly<Record<string, string | Buffer>>): Promise<Uint8Array> {
  const zip = new yazl.ZipFile()
  for (const [name, content] of Object.entries(entries)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk as Buffer))
  return new Uint8Array(Buffer.concat(chunks))
}

const RELS = `<Relationships xmlns="${RELATIONS}"><Relationship Id="r" Type="${DOCUMENT}" Target="word/document.xml"/></Relationships>`

/** A DOCX with these paragraphs; `body` stands before them as it is. */
export async function docx(paragraphs: readonly string[], body = ''): Promise<Uint8Array> {
  const lines = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': RELS,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}${lines.join('')}</w:body></w:document>`,
  })
}

/** An ODT whose text is this XML. */
export async function odt(text: string, manifest = '<manifest/>'): Promise<Uint8Array> {
  const names = `xmlns:office="${ODF}:office:1.0" xmlns:text="${ODF}:text:1.0" xmlns:draw="${ODF}:drawing:1.0" xmlns:table="${ODF}:table:1.0"`
  return zipOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${names}><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'META-INF/manifest.xml': manifest,
  })
}
