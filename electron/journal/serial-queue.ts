/** Runs tasks one after the other, in the order in which they came; one that fails does not stop the next. */
export class SerialQueue {
  #last: Promise<unknown> = Promise.resolve()

  run<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#last.then(task, task)
    this.#last = result.catch(() => undefined)
    return result
  }

  /** Resolves when all that was asked so far is done. */
  async idle(): Promise<void> {
    await this.#last
  }
}
