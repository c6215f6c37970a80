import { AppError } from '#shared/kernel/app-error'
import type { TaskAnswer, TaskInput, TaskName, TaskOutput, TaskRequest } from './data-tasks'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: AppError) => void
}

/** Asks the thread that works over all of a hiring action. It is started when it is first asked. */
export class WorkerClient {
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #asked = 0

  async ask<Name extends TaskName>(name: Name, input: TaskInput<Name>): Promise<TaskOutput<Name>> {
    this.#asked += 1
    const id = this.#asked
    const answer = new Promise<unknown>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
    })
    const request: TaskRequest = { id, name, input }
    this.#started().postMessage(request, { transfer: [] })
    return (await answer) as TaskOutput<Name>
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker
    const worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<TaskAnswer>) => this.#hear(data))
    worker.addEventListener('error', ({ message }) => {
      // Whoever waits is told; the next question starts it anew.
      this.#worker = undefined
      worker.terminate()
      for (const { reject } of this.#waiting.values()) reject(new AppError('unexpected', message))
      this.#waiting.clear()
    })
    this.#worker = worker
    return worker
  }

  #hear(answer: TaskAnswer): void {
    const waiting = this.#waiting.get(answer.id)
    this.#waiting.delete(answer.id)
    if (answer.ok) waiting?.resolve(answer.value)
    else waiting?.reject(new AppError(answer.code, answer.detail, answer.values))
  }
}
