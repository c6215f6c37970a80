import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { PAPER_TYPES } from '#shared/domain/scheduling/papers/paper-text'
import { encryptedResume, foreignResume, hostileResume } from '../../support/documents/foreign'
import { jpeg, png } from '../../support/papers/images'
import { docx, odt, zipOf } from '../../support/papers/office-papers'
import { yieldOfPaper } from '../../support/papers/readers'

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding))

async function blankPages(count: number): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  for (let page = 0; page < count; page += 1) document.addPage([612, 792])
  return document.save()
}

async function pdfWithOwnerPassword(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await foreignResume(['Anyone may read']))
  document.encrypt({ userPassword: '', ownerPassword: 'owner' })
  return document.save({ useObjectStreams: false })
}

describe('PDF files', () => {
  it('of 300 pages yield the text of each', async () => {
    const texts = Array.from({ length: 300 }, (_, index) => `Experience on page${index + 1}`)
    const found = await yieldOfPaper(await foreignResume(texts))
    expect(found).toEqual({ type: PAPER_TYPES.pdf, pages: 300, text: texts.join('\n\n') })
  })

  it.each([
    ['more pages than a paper has', async () => blankPages(PAPER_LIMITS.pages + 1), 'paper.too-many-pages'],
    ['a password', encryptedResume, 'paper.encrypted'],
    ['half of it missing', async () => half(await foreignResume(['One', 'Two', 'Three'])), 'paper.cut'],
    ['the last bytes missing', async () => (await foreignResume(['One'])).slice(0, -200), 'paper.cut'],
    ['nothing behind its first line', async () => bytesOf('%PDF-1.7\n'), 'paper.cut'],
    ['rubbish between beginning and end', async () => bytesOf('%PDF-1.7\nrubbish\n%%EOF\n'), 'paper.broken'],
  ])('with %s are refused', async (_what, make, code) => {
    expect(await yieldOfPaper(await make())).toBe(code)
  })

  it.each([
    // A password for changing keeps nobody from reading.
    ['a password for changing only', pdfWithOwnerPassword, 'Anyone may read'],
    ['scripts, which are not run', hostileResume, 'Visible words'],
    ['pages that are scanned: no text', async () => blankPages(2), ''],
    ['something before and behind', async () => framed(await foreignResume(['Framed'])), 'Framed'],
  ])('with %s are read', async (_what, make, text) => {
    expect(await yieldOfPaper(await make())).toMatchObject({ type: PAPER_TYPES.pdf, text })
  })
})

function half(bytes: Uint8Array): Uint8Array {
  return bytes.slice(0, bytes.length / 2)
}

function framed(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(Buffer.concat([Buffer.from('\n\n'), bytes, Buffer.from('\n<!-- sent by mail -->\n')]))
}

const ENCRYPTED_ENTRY = '<manifest:encryption-data manifest:checksum-type="SHA256/1K"/>'
const TRACKED =
  '<text:tracked-changes><text:p>Deleted</text:p></text:tracked-changes><text:h>Résumé</text:h>' +
  '<text:p>Plumber<text:s text:c="2"/>since<text:tab/>2001<text:line-break/>Rome' +
  '<office:annotation><text:p>Remark</text:p></office:annotation>' +
  '<draw:frame><draw:text-box><text:p>In a frame</text:p></draw:text-box></draw:frame></text:p>' +
  '<table:table><table:table-row><table:table-cell><text:p>In a cell</text:p></table:table-cell></table:table-row></table:table>'

describe('DOCX and ODT files', () => {
  it('of 300 pages yield their text', async () => {
    const lines = Array.from({ length: 300 * 45 }, (_, index) => `Line ${index} of a long career`)
    const found = await yieldOfPaper(await docx(lines))
    expect(found).toEqual({ type: PAPER_TYPES.docx, pages: 1, text: lines.join('\n') })
  })

  it('yield what is read, and not what was deleted or remarked', async () => {
    expect(await yieldOfPaper(await odt(TRACKED))).toEqual({
      type: PAPER_TYPES.odt,
      pages: 1,
      text: 'Résumé\nPlumber  since\t2001\nRome\nIn a frame\nIn a cell',
    })
  })

  it.each([
    ['a DOCX that unpacks to a thousand times its size', bombDocx, 'paper.bomb'],
    ['an ODT that does', bombOdt, 'paper.bomb'],
    ['a DOCX of many parts that unpack to more than the limit', manyParts, 'paper.bomb'],
    ['an ODT of entities that grow', async () => entities(), 'paper.unsafe-xml'],
    ['a DOCX of more elements than any paper', async () => manyElements(), 'paper.too-long'],
    ['a DOCX that is cut off', async () => half(await docx(['Plumber'])), 'paper.broken'],
    ['an ODT with a password', async () => odt('', ENCRYPTED_ENTRY), 'paper.encrypted'],
    ['a DOCX with a password', async () => oleFile('EncryptedPackage'), 'paper.encrypted'],
    ['an old DOC', async () => oleFile('WordDocument'), 'paper.legacy-doc'],
    ['a workbook', async () => zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'paper.unknown-kind'],
    ['a ZIP of papers', async () => zipOf({ 'resume.pdf': '%PDF-1.7' }), 'paper.unknown-kind'],
    ['a spreadsheet of OpenDocument', async () => ods(), 'paper.unknown-kind'],
  ])('%s is refused', async (_what, make, code) => {
    expect(await yieldOfPaper(await make())).toBe(code)
  })
})

function manyElements(): Promise<Uint8Array> {
  return docx([], Array.from({ length: 400_000 }, (_, index) => `<w:p n="${index}"/>`).join(''))
}

function bombDocx(): Promise<Uint8Array> {
  return docx([' '.repeat(40_000_000)])
}

function bombOdt(): Promise<Uint8Array> {
  return odt(`<text:p>${' '.repeat(40_000_000)}</text:p>`)
}

function manyParts(): Promise<Uint8Array> {
  // Each below the size from which the ratio counts.
  const part = Buffer.alloc(1_000_000)
  return zipOf(Object.fromEntries(Array.from({ length: 120 }, (_, index) => [`word/part${index}.bin`, part])))
}

function entities(): Promise<Uint8Array> {
  const type = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c "&b;&b;&b;&b;">]>'
  return zipOf({ mimetype: PAPER_TYPES.odt, 'content.xml': `${type}<a>&c;</a>` })
}

function ods(): Promise<Uint8Array> {
  return zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })
}

function oleFile(stream: string): Uint8Array {
  const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  return new Uint8Array(Buffer.concat([signature, Buffer.alloc(504), Buffer.from(stream, 'utf16le')]))
}

describe('images and plain text', () => {
  it.each([
    ['a PNG', png(40, 20), { type: PAPER_TYPES.png, pages: 1, text: '' }],
    ['a JPEG', jpeg(40, 20), { type: PAPER_TYPES.jpeg, pages: 1, text: '' }],
    ['UTF-8', bytesOf('\uFEFFRésumé of Ana\n'), { type: PAPER_TYPES.text, pages: 1, text: 'Résumé of Ana' }],
    ['UTF-16', bytesOf('\uFEFFAna', 'utf16le'), { type: PAPER_TYPES.text, pages: 1, text: 'Ana' }],
    ['Windows-1252', bytesOf('Jos\u00e9', 'latin1'), { type: PAPER_TYPES.text, pages: 1, text: 'José' }],
    // Web pages are text, and are shown as such.
    [
      'a web page',
      bytesOf('<script>x</script>'),
      { type: PAPER_TYPES.text, pages: 1, text: '<script>x</script>' },
    ],
  ])('%s is taken', async (_what, bytes, found) => {
    expect(await yieldOfPaper(bytes)).toEqual(found)
  })

  it.each([
    ['an empty file', new Uint8Array(), 'paper.empty'],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03]), 'paper.unknown-kind'],
    ['RTF', bytesOf(String.raw`{\rtf1 Ana}`), 'paper.rtf'],
    ['a PNG that is cut off', png(40, 20).slice(0, 60), 'paper.broken'],
    ['a JPEG that is cut off', jpeg(40, 20).slice(0, -2), 'paper.broken'],
    ['a PNG that unpacks to gigabytes', png(60_000, 60_000), 'paper.image-too-large'],
    ['text without end', new Uint8Array(PAPER_LIMITS.textBytes + 1).fill(0x41), 'paper.too-large'],
    ['anything enormous', new Uint8Array(PAPER_LIMITS.bytes + 1), 'paper.too-large'],
  ])('%s is refused', async (_what, bytes, code) => {
    expect(await yieldOfPaper(bytes)).toBe(code)
  })

  it('what a file is shows in its content: no name is looked at', async () => {
    // `resume.docx` that is a PDF, `photo.pdf` that is a PNG: the reader is given bytes alone.
    expect(await yieldOfPaper(await foreignResume(['Plumber']))).toMatchObject({ type: PAPER_TYPES.pdf })
    expect(await yieldOfPaper(png(2, 2))).toMatchObject({ type: PAPER_TYPES.png })
  })
})
