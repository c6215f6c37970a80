import type { Misspelling, SpellAnswer, SpellRequest } from './spell-worker'

/** Asks the thread that has the dictionary. It is started when it is first asked, and stays: reading takes a while. */
class Speller {
  readonly #waiting = new Map<number, (words: readonly Misspelling[]) => void>()
  #worker: Worker | undefined
  #asked = 0

  async ask(request: Omit<SpellRequest, 'id'>): Promise<readonly Misspelling[]> {
    this.#asked += 1
    const id = this.#asked
    const answer = new Promise<readonly Misspelling[]>((resolve) => {
      this.#waiting.set(id, resolve)
    })
    const asked: SpellRequest = { ...request, id }
    this.#started().postMessage(asked, { transfer: [] })
    return answer
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL('./spell-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<SpellAnswer>) => {
      this.#waiting.get(data.id)?.(data.words)
      this.#waiting.delete(data.id)
    })
    this.#worker = worker
    return worker
  }
}

export const speller = new Speller()
