import { parentPort, workerData } from 'node:worker_threads'
import { failureAnswer, type Answer } from '#shared/contracts/ipc/answer'
import { packSheet } from '#shared/domain/scheduling/import/packed-sheet'
import { toAppError } from '#shared/kernel/app-error'
import type { SpreadsheetFile } from './read-in-worker'
import { readSpreadsheet } from './read-spreadsheet'

/** The entry of a thread (`worker_threads`) that reads one file and ends: a large one takes seconds. */
void (async () => {
  parentPort?.postMessage(await answer(workerData as SpreadsheetFile), [])
})()

async function answer({ bytes, name }: SpreadsheetFile): Promise<Answer> {
  try {
    const { sheets, notes } = await readSpreadsheet(bytes, name)
    return { ok: true, value: { name, sheets: sheets.map(packSheet), notes } }
  } catch (thrown) {
    return failureAnswer(toAppError(thrown))
  }
}
