import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDocumentRenderer, type DocumentRenderer } from '#electron/documents/render-client'
import { sampleScoreSheet } from '../../support/documents/models'

/** Workers that stand in for the real one: what they do depends on the number of the posted request. */
const WORKERS = {
  echo: `let n = 0
    parentPort.on('message', () => {
      n += 1
      parentPort.postMessage({ kind: 'progress', phase: 'drawing', page: 1, pages: 2 })
      parentPort.postMessage({ kind: 'done', bytes: new Uint8Array([n]) })
    })`,
  failing: `parentPort.on('message', () => parentPort.postMessage({ kind: 'failed', code: 'document.words-lost', detail: 'd', values: { count: 1 } }))`,
  exiting: `parentPort.on('message', () => { process.stderr.write('last words'); process.exit(3) })`,
  throwing: `parentPort.on('message', () => { throw new Error('broken') })`,
  greedy: `parentPort.on('message', () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)) })`,
  endless: `parentPort.on('message', () => { parentPort.postMessage({ kind: 'progress', phase: 'drawing', page: 1, pages: 9 }); for (;;); })`,
} as const

describe('the document renderer', () => {
  let folder: string
  let open: DocumentRenderer[]
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenhand-worker-'))
    open = []
  })
  afterEach(async () => {
    await Promise.all(open.map(async (renderer) => renderer.close()))
    await rm(folder, { recursive: true, force: true })
  })

  async function rendererWith(worker: keyof typeof WORKERS, idleMs?: number): Promise<DocumentRenderer> {
    const workerFile = join(folder, `${worker}.cjs`)
    await writeFile(workerFile, `const { parentPort } = require('node:worker_threads')\n${WORKERS[worker]}`)
    const renderer = createDocumentRenderer({
      workerFile,
      fontsFolder: folder,
      memoryMb: 24,
      ...(idleMs === undefined ? {} : { idleMs }),
    })
    open.push(renderer)
    return renderer
  }

  it('answers in order from one warm worker, and tells its progress', async () => {
    const renderer = await rendererWith('echo')
    const seen: string[] = []
    const onProgress = (phase: string, page: number, pages: number) => seen.push(`${phase} ${page}/${pages}`)
    const answers = await Promise.all(
      [1, 2, 3].map(async () => renderer.renderScoreSheet(sampleScoreSheet(), { onProgress })),
    )
    expect(answers.map(([first]) => first)).toEqual([1, 2, 3])
    expect(seen).toEqual(['drawing 1/2', 'drawing 1/2', 'drawing 1/2'])
  })

  it('ends an idle worker and starts another when asked again', async () => {
    const renderer = await rendererWith('echo', 0)
    expect(await renderer.renderScoreSheet(sampleScoreSheet())).toEqual(new Uint8Array([1]))
    await expect.poll(async () => renderer.renderScoreSheet(sampleScoreSheet())).toEqual(new Uint8Array([1]))
  })

  it('passes on the coded error of a rendering', async () => {
    const renderer = await rendererWith('failing')
    await expect(renderer.renderScoreSheet(sampleScoreSheet())).rejects.toMatchObject({
      code: 'document.words-lost',
      values: { count: 1 },
    })
  })

  it.each(['exiting', 'throwing', 'greedy'] as const)(
    'turns a worker that dies (%s) into a coded error, each time',
    async (worker) => {
      const renderer = await rendererWith(worker)
      const both = await Promise.allSettled([
        renderer.renderScoreSheet(sampleScoreSheet()),
        renderer.renderScoreSheet(sampleScoreSheet()),
      ])
      for (const result of both) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'document.renderer-stopped' } })
      }
    },
  )

  it('cancels a rendering in its midst, and goes on with the next', async () => {
    const renderer = await rendererWith('endless')
    const first = new AbortController()
    const second = new AbortController()
    const running = renderer.renderScoreSheet(sampleScoreSheet(), {
      signal: first.signal,
      onProgress: () => first.abort(),
    })
    const waiting = renderer.renderScoreSheet(sampleScoreSheet(), {
      signal: second.signal,
      onProgress: () => second.abort(),
    })
    await expect(running).rejects.toMatchObject({ code: 'document.cancelled' })
    await expect(waiting).rejects.toMatchObject({ code: 'document.cancelled' })
  })

  it('cancels what waits and what is aborted already', async () => {
    const renderer = await rendererWith('endless')
    const running = renderer.renderScoreSheet(sampleScoreSheet())
    const waits = new AbortController()
    const waiting = renderer.renderScoreSheet(sampleScoreSheet(), { signal: waits.signal })
    waits.abort()
    await expect(waiting).rejects.toMatchObject({ code: 'document.cancelled' })
    const aborted = renderer.renderScoreSheet(sampleScoreSheet(), { signal: AbortSignal.abort() })
    await expect(aborted).rejects.toMatchObject({ code: 'document.cancelled' })
    const stopped = expect(running).rejects.toMatchObject({ code: 'document.cancelled' })
    await renderer.close()
    await stopped
  })
})
