import type { Hash } from '#shared/kernel/ids'
import { call } from '../../../bridge/bridge'
import type { LocalData } from '../../../data/local-data'
import { paperReaders } from './paper-readers'
import { readPaper } from './read-paper'

/** The bytes of a stored file: out of the database, else out of the attachment folder. */
async function bytesOf(data: LocalData, sha256: Hash): Promise<Uint8Array> {
  return (await data.files.attachment(sha256)) ?? (await call('attachments.get', { sha256 })).bytes
}

/** Keeps what a paper says, for the search and for showing it. */
export async function keepPaperText(data: LocalData, sha256: Hash, text: string): Promise<void> {
  await data.paperTexts.put(sha256, text, text === '' ? 'no-text' : 'text')
}

/** What a stored paper says; read from the file where nobody did so yet. Throws what `readPaper` throws. */
export async function paperText(data: LocalData, sha256: Hash): Promise<string> {
  const known = await data.paperTexts.text(sha256)
  if (known !== undefined) return known
  const { text } = await readPaper(await bytesOf(data, sha256), paperReaders)
  await keepPaperText(data, sha256, text)
  return text
}

/** The same for one of many: a file that cannot be read is remembered as such, and not tried again each time. */
export async function indexPaper(data: LocalData, sha256: Hash): Promise<void> {
  try {
    await paperText(data, sha256)
  } catch {
    // Whoever opens the file is told what is wrong with it.
    await data.paperTexts.put(sha256, '', 'unreadable')
  }
}
