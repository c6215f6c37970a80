import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/kernel/app-error'
import type { AuditModel } from '#shared/contracts/documents/audit'
import type { ContentsModel } from '#shared/contracts/documents/contents'
import type { GradingPacketFiles, GradingPacketModel } from '#shared/contracts/documents/grading-packet'
import type { PacketFiles, PacketModel } from '#shared/contracts/documents/packet'
import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import type { SignedReportModel } from '#shared/contracts/documents/signed-report'
import type { OnProgress } from './render-checked'
import type { RenderPost, RenderReply, RenderRequest } from './render-protocol'

export interface RenderCallOptions {
  readonly onProgress?: OnProgress
  /** Aborting ends the rendering at once, in the middle of a page. */
  readonly signal?: AbortSignal
}

/**
 * Makes PDFs off the main thread, one after the other. All methods throw the `document.…` error that the
 * rendering found; `document.renderer-stopped` when the worker died; `document.cancelled` when aborted.
 */
export interface DocumentRenderer {
  renderScoreSheet: (model: ScoreSheetModel, options?: RenderCallOptions) => Promise<Uint8Array>
  renderSignedReport: (model: SignedReportModel, options?: RenderCallOptions) => Promise<Uint8Array>
  renderAudit: (model: AuditModel, options?: RenderCallOptions) => Promise<Uint8Array>
  renderContents: (model: ContentsModel, options?: RenderCallOptions) => Promise<Uint8Array>
  renderPacket: (model: PacketModel, files: PacketFiles, options?: RenderCallOptions) => Promise<Uint8Array>
  renderGradingPacket: (
    model: GradingPacketModel,
    files: GradingPacketFiles,
    options?: RenderCallOptions,
  ) => Promise<Uint8Array>
  /** Ends the worker; what is under way fails as cancelled. */
  close: () => Promise<void>
}

export interface RendererSettings {
  /** The built worker, `out/main/render-worker.cjs`. */
  readonly workerFile: string
  readonly fontsFolder: string
  /** How long an idle worker is kept warm. */
  readonly idleMs?: number
  /** What the worker may use before it is ended; a hostile file must not take the machine's memory. */
  readonly memoryMb?: number
}

interface Job {
  readonly request: RenderRequest
  readonly options: RenderCallOptions
  readonly resolve: (bytes: Uint8Array) => void
  readonly reject: (error: AppError) => void
}

const IDLE_MS = 60_000
const MEMORY_MB = 2048
const MOST_LAST_WORDS = 1000

export function createDocumentRenderer(settings: RendererSettings): DocumentRenderer {
  const queue = new RenderQueue(settings)
  return {
    renderScoreSheet: (model, options = {}) => queue.add({ kind: 'score-sheet', model }, options),
    renderSignedReport: (model, options = {}) => queue.add({ kind: 'signed-report', model }, options),
    renderAudit: (model, options = {}) => queue.add({ kind: 'audit', model }, options),
    renderContents: (model, options = {}) => queue.add({ kind: 'contents', model }, options),
    renderPacket: (model, files, options = {}) => queue.add({ kind: 'packet', model, files }, options),
    renderGradingPacket: (model, files, options = {}) =>
      queue.add({ kind: 'grading-packet', model, files }, options),
    close: () => queue.close(),
  }
}

class RenderQueue {
  private readonly settings: RendererSettings
  private readonly waiting: Job[] = []
  private running: Job | undefined
  private worker: Worker | undefined
  private idleTimer: NodeJS.Timeout | undefined

  constructor(settings: RendererSettings) {
    this.settings = settings
  }

  async add(request: RenderRequest, options: RenderCallOptions): Promise<Uint8Array> {
    return new Promise<Uint8Array>((resolve, reject) => {
      const job: Job = { request, options, resolve, reject }
      if (options.signal?.aborted === true) {
        reject(new AppError('document.cancelled'))
        return
      }
      options.signal?.addEventListener('abort', () => void this.cancel(job), { once: true })
      this.waiting.push(job)
      this.next()
    })
  }

  async close(): Promise<void> {
    const jobs = [...this.waiting.splice(0), ...(this.running === undefined ? [] : [this.running])]
    this.running = undefined
    for (const job of jobs) job.reject(new AppError('document.cancelled'))
    await this.stopWorker()
  }

  private next(): void {
    if (this.running !== undefined) return
    const job = this.waiting.shift()
    if (job === undefined) {
      this.rest()
      return
    }
    clearTimeout(this.idleTimer)
    this.running = job
    const worker = this.worker ?? this.startWorker()
    worker.ref()
    const post: RenderPost = { fontsFolder: this.settings.fontsFolder, request: job.request }
    worker.postMessage(post, [])
  }

  /** An idle worker neither keeps the process alive nor stays for ever. */
  private rest(): void {
    this.worker?.unref()
    clearTimeout(this.idleTimer)
    this.idleTimer = setTimeout(() => void this.stopWorker(), this.settings.idleMs ?? IDLE_MS).unref()
  }

  private startWorker(): Worker {
    const worker = new Worker(this.settings.workerFile, {
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: this.settings.memoryMb ?? MEMORY_MB },
    })
    // Warnings of libraries are of use only when the worker dies.
    let lastWords = ''
    worker.stderr.on('data', (chunk) => {
      lastWords = `${lastWords}${String(chunk)}`.slice(-MOST_LAST_WORDS)
    })
    worker.on('message', (reply: RenderReply) => {
      if (this.worker === worker) this.receive(reply)
    })
    worker.on('error', (error) => {
      this.crashed(worker, error.message)
    })
    worker.on('exit', (code) => {
      this.crashed(worker, `exit code ${code}. ${lastWords}`)
    })
    this.worker = worker
    return worker
  }

  private receive(reply: RenderReply): void {
    const job = this.running
    if (job === undefined) return
    if (reply.kind === 'progress') {
      job.options.onProgress?.(reply.phase, reply.page, reply.pages)
      return
    }
    this.running = undefined
    if (reply.kind === 'done') job.resolve(reply.bytes)
    else job.reject(new AppError(reply.code, reply.detail, reply.values))
    this.next()
  }

  private crashed(worker: Worker, detail: string): void {
    if (this.worker !== worker) return
    this.worker = undefined
    const job = this.running
    this.running = undefined
    job?.reject(new AppError('document.renderer-stopped', detail))
    this.next()
  }

  private async cancel(job: Job): Promise<void> {
    const place = this.waiting.indexOf(job)
    if (place !== -1) this.waiting.splice(place, 1)
    job.reject(new AppError('document.cancelled'))
    if (this.running !== job) return
    this.running = undefined
    await this.stopWorker()
    this.next()
  }

  private async stopWorker(): Promise<void> {
    const worker = this.worker
    this.worker = undefined
    clearTimeout(this.idleTimer)
    await worker?.terminate()
  }
}
