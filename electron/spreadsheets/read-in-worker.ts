import { Worker } from 'node:worker_threads'
import { errorOfAnswer, type Answer } from '#shared/contracts/ipc/answer'
import type { Spreadsheet } from '#shared/contracts/ipc/app'
import { AppError } from '#shared/kernel/app-error'

export interface SpreadsheetFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * What `readSpreadsheet` says, read on a thread of its own: the main thread hands every key to the window, and would
 * not while it reads. `workerFile` is the built `spreadsheet-worker.cjs`.
 */
export async function readInWorker(workerFile: string, file: SpreadsheetFile): Promise<Spreadsheet> {
  const worker = new Worker(workerFile, { workerData: file })
  const answer = await new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', ({ message }) => reject(new AppError('unexpected', message)))
    worker.once('exit', (code) => reject(new AppError('unexpected', `exit code ${code}`)))
  })
  if (!answer.ok) throw errorOfAnswer(answer)
  return answer.value as Spreadsheet
}
