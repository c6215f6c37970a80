import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { PacketModel } from '#shared/contracts/documents/packet'
import { drawForeignPages } from '#electron/documents/foreign-pages'
import { openForeignPdf } from '#electron/documents/foreign-pdf'
import { render } from '#electron/documents/render'
import { renderPacket } from '#electron/documents/render-packet'
import { renderScoreSheet } from '#electron/documents/render-score-sheet'
import { documentOf } from '../../support/documents/definitions'
import { encryptedResume, foreignResume, hostileResume } from '../../support/documents/foreign'
import { samplePacket, sampleScoreSheet } from '../../support/documents/models'
import {
  embeddedFiles,
  pdfinfo,
  pdftotext,
  qpdfCheck,
  testFonts,
  unpacked,
} from '../../support/documents/pdf-tools'

const fonts = testFonts()

function packetOf(...fileNames: readonly string[]): PacketModel {
  return {
    ...samplePacket(),
    resumes: fileNames.map((fileName) => ({ fileName, mediaType: 'application/pdf' })),
  }
}

/** A packet of few pages, for what is about résumés. */
function smallPacketOf(...fileNames: readonly string[]): PacketModel {
  const model = packetOf(...fileNames)
  return { ...model, competencies: [], guide: { ...model.guide, questions: [] } }
}

async function packetWith(...resumes: readonly Uint8Array[]): Promise<Uint8Array> {
  const names = resumes.map((_, index) => `resume-${index + 1}.pdf`)
  return renderPacket(smallPacketOf(...names), { resumes, sheets: [] }, fonts)
}

function pageTexts(text: string): readonly string[] {
  return text.split('\f')
}

describe('a packet with a signed score sheet and a résumé', () => {
  let sheet: Uint8Array
  let resume: Uint8Array
  let packet: Uint8Array
  beforeAll(async () => {
    sheet = await renderScoreSheet(sampleScoreSheet(), fonts)
    resume = await foreignResume(['First page of a life', 'Second page of a life'])
    const fileSha256 = createHash('sha256').update(sheet).digest('hex')
    const model = {
      ...packetOf('resume.pdf'),
      sheets: [
        {
          fileName: 'score-sheet.pdf',
          signer: 'Jonas Lindqvist',
          revisionSha256: sampleScoreSheet().revisionSha256,
          fileSha256,
          claimedTime: 'March 3, 2026, 12:24:09 PM EST (America/New York)',
        },
      ],
    }
    packet = await renderPacket(model, { resumes: [resume], sheets: [sheet] }, fonts)
  })

  it('carries both files byte for byte', async () => {
    const files = await embeddedFiles(packet)
    expect(Buffer.compare(files.get('score-sheet.pdf') ?? new Uint8Array(), sheet)).toBe(0)
    expect(Buffer.compare(files.get('resume.pdf') ?? new Uint8Array(), resume)).toBe(0)
  })

  it('shows each résumé page on a page of its own, its words found by pdftotext', async () => {
    const pages = pageTexts(await pdftotext(packet))
    const first = pages.findIndex((text) => text.includes('First page of a life'))
    expect(pages[first]).toContain('Résumé, page 1 of 2')
    expect(pages[first + 1]).toContain('Second page of a life')
    expect(pages[first + 1]).toContain(`Page ${first + 2} of`)
  })

  it('names signer, hash and attached file, and shows a copy', async () => {
    const text = await pdftotext(packet)
    expect(text).toContain('Score sheet by Jonas Lindqvist')
    expect(text).toContain(createHash('sha256').update(sheet).digest('hex').slice(0, 8))
    expect(text).toContain('copy of page 1 of 5')
  })

  it('is tagged, without fault, and the same each time', async () => {
    await expect(qpdfCheck(packet)).resolves.toContain('No syntax or stream encoding errors')
    const structure = await pdfinfo(packet, '-struct-text')
    expect(structure).toContain('"Résumé, page 1 of 2"')
    expect(structure).toMatch(/Figure\n\s+"First page of a life"/u)
    expect(structure).toMatch(/H1 \(block\)\n\s+"Score sheet by Jonas Lindqvist"/u)
    expect(await unpacked(packet)).toContain('/Lang (en-US)')
    const again = await renderPacket(smallPacketOf('a.pdf'), { resumes: [resume], sheets: [] }, fonts)
    const oneMore = await renderPacket(smallPacketOf('a.pdf'), { resumes: [resume], sheets: [] }, fonts)
    expect(Buffer.compare(again, oneMore)).toBe(0)
  })

  it('has contents whose page numbers are right', async () => {
    const pages = pageTexts(await pdftotext(packet, '-layout'))
    const contents = pages[1] ?? ''
    for (const [, title = '', number = ''] of contents.matchAll(/^\s*(\S.*?)\s{3,}(\d+)$/gmu)) {
      expect(pages[Number(number) - 1]).toContain(title)
    }
    expect(contents.match(/\d$/gmu)?.length).toBeGreaterThan(8)
  })

  it('tells the applicant’s pages nothing of competencies and good answers', async () => {
    const pages = pageTexts(await pdftotext(packet))
    const secret = pages.filter(
      (text) => text.includes('What a good answer may contain') || text.includes('Says what data mean'),
    )
    expect(secret.length).toBeGreaterThan(0)
    for (const text of secret) expect(text).toMatch(/For raters only|copy of page/)
    const guide = pages.filter((text) => text.includes('What the applicant says'))
    expect(guide).toHaveLength(2)
    for (const text of guide) expect(text).not.toContain('Field measurement')
  })
})

describe('a résumé from outside', () => {
  it('leaves its scripts, links, actions, files and structure behind', async () => {
    const resume = await hostileResume()
    const bytes = await packetWith(resume)
    expect(await pdftotext(bytes)).toContain('Visible words')
    await qpdfCheck(bytes)
    const attached = Buffer.from(resume).toString('latin1')
    const whole = await unpacked(bytes)
    expect(attached).toContain('EvilScript')
    expect(whole).toContain(attached)
    const drawn = whole.replaceAll(attached, '')
    for (const evil of ['EvilScript', 'EvilLink', 'EvilFile', 'JavaScript', '/URI', '/OPI', '/AA']) {
      expect(drawn).not.toContain(evil)
    }
  })

  it.each([90, 180, 270])('turned by %i degrees is shown upright', async (rotation) => {
    const bytes = await packetWith(await foreignResume(['Upright words'], rotation))
    const text = await pdftotext(bytes, '-raw')
    expect(text).toContain('Upright words')
    const box = await pdftotext(bytes, '-bbox')
    const [, left = 0, bottom = 0, right = 0, top = 0] =
      /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">Upright/u.exec(box)?.map(Number) ?? []
    expect(left).toBeGreaterThan(62)
    expect(right).toBeLessThan(550)
    expect(bottom).toBeGreaterThan(58)
    expect(top).toBeLessThan(730)
    expect(right - left).toBeGreaterThan(top - bottom)
  })

  it.each([
    ['is not a PDF', async () => new TextEncoder().encode('<html>'), 'It is not a PDF.'],
    ['is protected by a password', encryptedResume, 'It is protected by a password.'],
    ['is cut off', async () => (await foreignResume(['x'])).subarray(0, 300), 'It is damaged'],
    [
      'has 201 pages',
      async () => foreignResume(Array.from({ length: 201 }, () => 'x')),
      'It has more than 200 pages.',
    ],
  ])('that %s gets a page that says why, and is attached unchanged', async (_, make, why) => {
    const resume = await make()
    const bytes = await packetWith(resume)
    expect((await pdftotext(bytes)).replaceAll(/\s+/gu, ' ')).toContain(why)
    expect(Buffer.compare((await embeddedFiles(bytes)).get('resume-1.pdf') ?? new Uint8Array(), resume)).toBe(
      0,
    )
  })

  it('is drawn or named unusable, however it is cut off or altered', async () => {
    const resume = await foreignResume(['A life'])
    const step = Math.ceil(resume.length / 40)
    const rendered = await render(
      documentOf([{ kind: 'foreign-area', name: 'A', alternative: 'a', height: 500 }]),
      fonts,
    )
    for (let at = 0; at < resume.length; at += step) {
      const altered = resume.slice()
      altered[at] = (altered[at] ?? 0) ^ 0xff
      for (const bytes of [resume.subarray(0, at), altered]) {
        const opened = await openForeignPdf(bytes)
        const [page] = opened.usable ? opened.pages : []
        const drawn = await drawForeignPages(rendered, new Map(page === undefined ? [] : [['A', page]]))
        expect(drawn.length).toBeGreaterThan(500)
      }
    }
  })

  it('may have the name of another one', async () => {
    const [first, second] = [await foreignResume(['One']), await foreignResume(['Two'])]
    const bytes = await renderPacket(
      smallPacketOf('resume.pdf', 'resume.pdf'),
      { resumes: [first, second], sheets: [] },
      fonts,
    )
    const files = await embeddedFiles(bytes)
    expect(Buffer.compare(files.get('resume.pdf') ?? new Uint8Array(), first)).toBe(0)
    expect(Buffer.compare(files.get('2-resume.pdf') ?? new Uint8Array(), second)).toBe(0)
  })

  it('that is named but not given stops the packet', async () => {
    await expect(
      renderPacket(packetOf('resume.pdf'), { resumes: [], sheets: [] }, fonts),
    ).rejects.toMatchObject({
      code: 'document.file-missing',
      values: { name: 'resume.pdf' },
    })
  })
})
