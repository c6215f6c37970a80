import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { afterAll, expect, test } from 'vitest'
import type { PacketModel } from '#shared/contracts/documents/packet'
import { createDocumentRenderer } from '#electron/documents/render-client'
import { pdfinfo } from '../support/documents/pdf-tools'
import { samplePacket } from '../support/documents/models'
import { ROOT } from '../../scripts/lib/paths.mjs'
import { electronExecutable } from '../e2e/support/runtime'
import { emptyApp } from './support/empty-app'
import { median, printTable, rounded } from './support/figures'
import { packetPage } from './support/packet-page'

const ROUNDS = 5
/** Long transcripts, as of an hour's interview: the packet has about thirty pages. */
const WORDS_PER_ANSWER = 2_500
const folder = mkdtempSync(join(tmpdir(), 'evenhand-bench-'))

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('packet pages per second, against printToPDF of the same content', async () => {
  const model = longPacket()
  const ours = await ourPackets(model)
  const theirs = await printedPackets(model)
  printTable(`Packet pages per second (median of ${ROUNDS}; goal at least 1.5 times)`, [
    { engine: 'Evenhand (tagged, every word checked)', pages: ours.pages, 'pages/s': rounded(ours.rate) },
    { engine: 'Electron printToPDF', pages: theirs.pages, 'pages/s': rounded(theirs.rate) },
    { engine: 'ratio', pages: '', 'pages/s': rounded(ours.rate / theirs.rate) },
  ])
  expect(ours.pages).toBeGreaterThan(20)
})

interface Rate {
  readonly pages: number
  readonly rate: number
}

async function ourPackets(model: PacketModel): Promise<Rate> {
  const renderer = createDocumentRenderer({
    workerFile: join(ROOT, 'out/main/render-worker.cjs'),
    fontsFolder: join(ROOT, 'resources/fonts'),
  })
  const times: number[] = []
  let pdf: Uint8Array = new Uint8Array()
  // The first round warms the worker up, as the window below is warm.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = performance.now()
    pdf = await renderer.renderPacket(model, { resumes: [], sheets: [] })
    if (round > 0) times.push(performance.now() - begun)
  }
  await renderer.close()
  const pages = await pagesOf(pdf)
  return { pages, rate: pages / (median(times) / 1000) }
}

async function printedPackets(model: PacketModel): Promise<Rate> {
  const page = join(folder, 'packet.html')
  writeFileSync(page, packetPage(model))
  const electron = await _electron.launch({
    executablePath: electronExecutable(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      emptyApp(),
      `--user-data-dir=${join(folder, 'print')}`,
    ],
  })
  await electron.firstWindow()
  const times: number[] = []
  let pdf = ''
  for (let round = 0; round <= ROUNDS; round += 1) {
    const begun = performance.now()
    pdf = await electron.evaluate(async ({ BrowserWindow }, file) => {
      const window = new BrowserWindow({ show: false })
      await window.loadFile(file)
      const bytes = await window.webContents.printToPDF({ displayHeaderFooter: true, pageSize: 'Letter' })
      window.destroy()
      return bytes.toString('base64')
    }, page)
    if (round > 0) times.push(performance.now() - begun)
  }
  await electron.close()
  const pages = await pagesOf(Buffer.from(pdf, 'base64'))
  return { pages, rate: pages / (median(times) / 1000) }
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
