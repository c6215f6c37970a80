import type { FoundCode } from './find-code'

/** A page that takes longer has no code that could be read. */
const MOST_SECONDS = 20

/** Looks for codes on a thread of its own, one page at a time. */
export class CodeReader {
  #worker: Worker | undefined

  /** The code on a page; undefined where none is found in time. */
  async read(page: HTMLCanvasElement): Promise<FoundCode | undefined> {
    const pixels = page.getContext('2d')?.getImageData(0, 0, page.width, page.height)
    if (pixels === undefined) return undefined
    const worker = this.#started()
    const { width, height, data } = pixels
    return new Promise((resolve) => {
      const timer = setTimeout(() => done(undefined, true), MOST_SECONDS * 1000)
      const heard = ({ data: found }: MessageEvent<FoundCode | null>) => done(found ?? undefined, false)
      const failed = () => done(undefined, true)
      const done = (found: FoundCode | undefined, ended: boolean): void => {
        clearTimeout(timer)
        worker.removeEventListener('message', heard)
        worker.removeEventListener('error', failed)
        // A busy thread hears nothing: it is ended from outside, and the next page gets another.
        if (ended) this.end()
        resolve(found)
      }
      worker.addEventListener('message', heard)
      worker.addEventListener('error', failed)
      worker.postMessage({ width, height, data }, { transfer: [data.buffer] })
    })
  }

  end(): void {
    this.#worker?.terminate()
    this.#worker = undefined
  }

  #started(): Worker {
    this.#worker ??= new Worker(new URL('./code-worker.ts', import.meta.url), { type: 'module' })
    return this.#worker
  }
}
