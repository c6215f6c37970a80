import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { bullets, cell, facts, heading, paragraph, section } from '#electron/documents/build-blocks'
import type { Block } from '#electron/documents/definition'
import { render } from '#electron/documents/render'
import { documentOf } from '../../support/documents/definitions'
import {
  embeddedFiles,
  pdfinfo,
  pdftotext,
  qpdfCheck,
  testFonts,
  unpacked,
} from '../../support/documents/pdf-tools'

const fonts = testFonts()

const EVERY_KIND: readonly Block[] = [
  paragraph('Notes on a river', 'title'),
  heading(1, 'Contents', { listed: false }),
  { kind: 'contents' },
  heading(1, 'The flood', { newPage: true }),
  section(
    heading(2, 'What was seen'),
    paragraph(['The level ', 'fell', '.'].map((text, at) => ({ text, bold: at === 1 }))),
  ),
  bullets(['Silt in the pipe', [{ text: 'A hanging float', italic: true }]]),
  { kind: 'list', ordered: true, items: [[paragraph('Measure')], [paragraph('Write down')]] },
  facts([['Station', 'Lower bridge']]),
  {
    kind: 'table',
    widths: [1, 2],
    header: ['Hour', 'Level'],
    rows: [[{ ...cell('04:10'), rowHeader: true }, cell('2.31 m ✓')]],
    lines: 'all',
  },
  { kind: 'panel', blocks: [paragraph('Keep it dry.')] },
  { kind: 'rule' },
  { kind: 'signing-line', text: 'Observer' },
  { kind: 'writing-lines', atLeast: 2 },
]

/** A row of a table that its first cell names. */
const row = (name: string, blocks: readonly Block[]) => [{ ...cell(name), rowHeader: true }, { blocks }]

describe('a rendered document', () => {
  it('is the same, byte for byte, each time it is made, whatever was made in between', async () => {
    const hash = async (): Promise<string> => {
      const { bytes } = await render(documentOf(EVERY_KIND), fonts)
      return createHash('sha256').update(bytes).digest('hex')
    }
    const first = await hash()
    await render(documentOf([heading(1, 'Something else'), paragraph('…')]), fonts)
    expect(await hash()).toBe(first)
    const [left, right] = await Promise.all([hash(), hash()])
    expect([left, right]).toEqual([first, first])
  })

  it('has the structure that a screen reader needs', async () => {
    const { bytes } = await render(documentOf(EVERY_KIND), fonts)
    expect(await pdfinfo(bytes, '-struct-text')).toMatchSnapshot()
  })

  it('says its title, language and dates, and that it is tagged', async () => {
    const { bytes } = await render(documentOf(EVERY_KIND), fonts)
    const info = await pdfinfo(bytes, '-isodates')
    expect(info).toMatch(/Title:\s+Notes on a river/)
    expect(info).toMatch(/Tagged:\s+yes/)
    expect(info).toMatch(/CreationDate:\s+2026-01-02T03:04:05Z/)
    const text = await unpacked(bytes)
    expect(text).toContain('/Lang (en-US)')
    expect(text).toContain('/DisplayDocTitle true')
    await expect(qpdfCheck(bytes)).resolves.toContain('No syntax or stream encoding errors')
  })

  it('has an outline, and contents with the right page numbers', async () => {
    const { bytes } = await render(documentOf(EVERY_KIND), fonts)
    const text = await unpacked(bytes)
    const titles = Array.from(text.matchAll(/\/Title \(([^)]*)\)/g), ([, title]) => title)
    expect(new Set(titles)).toEqual(new Set(['The flood', 'What was seen']))
    expect(await pdftotext(bytes, '-layout', '-l', '1')).toMatch(/The flood\s+2\n\s*What was seen\s+2/)
  })

  it('repeats a footer with page numbers on each page, outside of the structure', async () => {
    const { bytes } = await render(documentOf(EVERY_KIND), fonts)
    expect(await pdftotext(bytes, '-f', '2', '-l', '2')).toContain('Page 2 of 2')
    expect(await pdfinfo(bytes, '-struct-text')).not.toContain('Page 2 of 2')
  })

  it('repeats what names a row on each page that the row reaches, outside of the structure', async () => {
    const long = Array.from({ length: 90 }, (_, at) => paragraph(`Gauge ${at}`, 'body', 0))
    const { bytes, pageCount } = await render(
      documentOf([
        {
          kind: 'table',
          widths: [1, 2],
          rows: [row('Odile', [paragraph('dry')]), row('Marek', long), row('Ines', [paragraph('wet')])],
          lines: 'rows',
        },
      ]),
      fonts,
    )
    expect(pageCount).toBeGreaterThan(2)
    for (let page = 1; page <= pageCount; page += 1) {
      const text = await pdftotext(bytes, '-layout', '-f', String(page), '-l', String(page))
      expect(text.match(/Marek/gu)).toHaveLength(1)
      expect(text).toMatch(page === 1 ? /Marek +Gauge 0\n/u : /^\s*Marek +Gauge \d+\n/u)
      expect(text.includes('Odile')).toBe(page === 1)
    }
    const read = await pdfinfo(bytes, '-struct-text')
    for (const name of ['Odile', 'Marek', 'Ines']) expect(read.split(name)).toHaveLength(2)
  })

  it('carries files unchanged', async () => {
    const content = new Uint8Array(70_000).map((_, at) => (at * 31) % 251)
    const file = {
      mediaType: 'application/json',
      description: 'The revision',
      relationship: 'Data',
      bytes: content,
    } as const
    const { bytes } = await render(documentOf([paragraph('x')], [{ ...file, name: 'revision.json' }]), fonts)
    const carried = await embeddedFiles(bytes)
    expect(Buffer.compare(carried.get('revision.json') ?? new Uint8Array(), content)).toBe(0)
    expect(await unpacked(bytes)).toContain('/AFRelationship /Data')
  })

  it('begins no page twice and leaves no page empty', async () => {
    const full = Array.from({ length: 60 }, (_, at) => paragraph(`Line ${at}`, 'body', 0))
    for (let lines = 44; lines < 50; lines += 1) {
      const { pageCount } = await render(
        documentOf([
          ...full.slice(0, lines),
          paragraph('Last', 'body', 14),
          heading(1, 'New page', { newPage: true }),
        ]),
        fonts,
      )
      const { pageCount: before } = await render(
        documentOf([...full.slice(0, lines), paragraph('Last', 'body', 0)]),
        fonts,
      )
      expect(pageCount).toBe(before + 1)
    }
  })
})

describe('characters without a glyph', () => {
  it('refuse the document and are named with the place where they stand', async () => {
    const blocks = [
      heading(1, 'The flood'),
      paragraph('By 漢 and 字'),
      heading(2, 'Ende'),
      paragraph('漢 again, א'),
    ]
    await expect(render(documentOf(blocks), fonts)).rejects.toMatchObject({
      code: 'document.character-not-printable',
      values: { characters: '漢 (U+6F22), 字 (U+5B57), א (U+05D0)', where: 'The flood; Ende' },
    })
  })
})
