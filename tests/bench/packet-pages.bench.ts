import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import type { PacketModel } from '#shared/contracts/documents/packet'
import { createDocumentRenderer } from '#electron/documents/render-client'
import { pdfinfo } from '../support/documents/pdf-tools'
import { samplePacket } from '../support/documents/models'
import { chromiumFlags } from '../../scripts/lib/chromium-flags.mjs'
import { ROOT } from '../../scripts/lib/paths.mjs'
import { emptyApp } from './support/empty-app'
import { median, printTable, rounded } from './support/figures'
import { packetPage } from './support/packet-page'

const ROUNDS = 7
/** Long transcripts, as of an hour's interview: the packet has about thirty pages. */
const WORDS_PER_ANSWER = 2_500
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('packet pages per second, against printToPDF of the same content', async () => {
  const model = longPacket()
  const ours = ourMaker(model)
  const theirs = await printer(model)
  const pairs: { readonly ours: number; readonly theirs: number }[] = []
  // One after the other in turns, so that what else the machine does falls on both; the first round warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const pair = { ours: await timed(ours.make), theirs: await timed(theirs.make) }
    if (round > 0) pairs.push(pair)
  }
  const pages = { ours: await pagesOf(await ours.make()), theirs: await pagesOf(await theirs.make()) }
  await ours.close()
  await theirs.close()
  const ms = {
    ours: median(pairs.map((pair) => pair.ours)),
    theirs: median(pairs.map((pair) => pair.theirs)),
  }
  const perContent = median(pairs.map((pair) => pair.theirs / pair.ours))
  printTable(`Packet pages per second (median of ${ROUNDS}; goal at least 1.5 times)`, [
    row('Evenhand (tagged, every word checked)', pages.ours, ms.ours),
    row('Electron printToPDF', pages.theirs, ms.theirs),
    {
      engine: 'ratio, pair by pair',
      pages: rounded(pages.ours / pages.theirs),
      'pages/s': rounded((perContent * pages.ours) / pages.theirs),
      'content/s': rounded(perContent),
    },
  ])
  expect(pages.ours).toBeGreaterThan(20)
})

interface Maker {
  readonly make: () => Promise<Uint8Array>
  readonly close: () => Promise<void>
}

async function timed(make: Maker['make']): Promise<number> {
  const begun = performance.now()
  await make()
  return performance.now() - begun
}

/** `content/s`: how often a second the whole content is made, however many pages it takes. */
function row(engine: string, pages: number, ms: number): Record<string, string | number> {
  return { engine, pages, 'pages/s': rounded((pages / ms) * 1000), 'content/s': rounded(1000 / ms) }
}

function ourMaker(model: PacketModel): Maker {
  const renderer = createDocumentRenderer({
    workerFile: join(ROOT, 'out/main/render-worker.cjs'),
    fontsFolder: join(ROOT, 'resources/fonts'),
  })
  return {
    make: async () => renderer.renderPacket(model, { resumes: [], sheets: [] }),
    close: async () => renderer.close(),
  }
}

async function printer(model: PacketModel): Promise<Maker> {
  const page = join(folder, 'packet.html')
  writeFileSync(page, packetPage(model))
  const electron = await _electron.launch({
    args: [
      ...chromiumFlags().map(({ flag }) => flag),
      emptyApp(),
      `--user-data-dir=${join(folder, 'print')}`,
    ],
  })
  await electron.firstWindow()
  return {
    make: async () => {
      const pdf = await electron.evaluate(async ({ BrowserWindow }, file) => {
        const window = new BrowserWindow({ show: false })
        await window.loadFile(file)
        const bytes = await window.webContents.printToPDF({ displayHeaderFooter: true, pageSize: 'Letter' })
        window.destroy()
        return bytes.toString('base64')
      }, page)
      return Buffer.from(pdf, 'base64')
    },
    close: async () => electron.close(),
  }
}

async function pagesOf(pdf: Uint8Array): Promise<number> {
  return Number(/^Pages:\s+(\d+)$/m.exec(await pdfinfo(pdf))?.[1])
}

function longPacket(): PacketModel {
  const model = samplePacket()
  const answer = Array.from(
    { length: WORDS_PER_ANSWER },
    (_, index) => `word${index % 97} of the answer`,
  ).join(' ')
  const questions = model.guide.questions.map((question) => ({ ...question, transcript: answer }))
  return { ...model, guide: { ...model.guide, questions }, resumes: [], sheets: [] }
}
