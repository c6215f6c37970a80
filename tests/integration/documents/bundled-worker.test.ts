import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from 'vite'
import { createDocumentRenderer, type DocumentRenderer } from '#electron/documents/render-client'
import { samplePacket, sampleScoreSheet } from '../../support/documents/models'
import { foreignResume } from '../../support/documents/foreign'
import { pdftotext } from '../../support/documents/pdf-tools'

/** The worker as it is shipped: one CommonJS file and its chunks, no `node_modules` beside it. */
describe('the built worker', () => {
  let folder: string
  let renderer: DocumentRenderer
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenhand-built-'))
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      ssr: { noExternal: true, target: 'node' },
      build: {
        ssr: true,
        target: 'node18',
        outDir: folder,
        rolldownOptions: {
          input: { 'render-worker': resolve('electron/documents/render-worker.ts') },
          output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: 'chunks/[name].cjs' },
        },
      },
    })
    renderer = createDocumentRenderer({
      workerFile: join(folder, 'render-worker.cjs'),
      fontsFolder: resolve('resources/fonts'),
    })
  })
  afterAll(async () => {
    await renderer.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('makes a score sheet and a packet, drawn and checked page by page', async () => {
    const phases = new Set<string>()
    const sheet = await renderer.renderScoreSheet(sampleScoreSheet(), {
      onProgress: (phase) => phases.add(phase),
    })
    expect(await pdftotext(sheet)).toContain('Marisol Ana Quintero-Hale')
    expect([...phases]).toEqual(['drawing', 'checking'])
    const model = { ...samplePacket(), resumes: [{ fileName: 'resume.pdf', mediaType: 'application/pdf' }] }
    const packet = await renderer.renderPacket(model, {
      resumes: [await foreignResume(['A life'])],
      sheets: [],
    })
    expect(await pdftotext(packet)).toContain('A life')
  })

  it('refuses what cannot be printed, by its code', async () => {
    await expect(renderer.renderScoreSheet({ ...sampleScoreSheet(), analysis: '漢' })).rejects.toMatchObject({
      code: 'document.character-not-printable',
      values: { characters: '漢 (U+6F22)', where: 'Analysis' },
    })
  })
})
