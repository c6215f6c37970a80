import { join } from 'node:path'
import { segmentFileName, type SegmentName } from '#shared/contracts/bundle/exchange-folder'
import { fileError } from '../bundle/file-error'
import {
  commitFile,
  discardFile,
  type PublishedFile,
  type StagedFile,
  stageFile,
} from '../bundle/publish-file'
import type { ExchangePorts, PackedSegment } from './exchange-ports'
import type { ExchangeState } from './exchange-state'
import type { Watched } from './no-progress'

type Numbered = Pick<SegmentName, 'number' | 'sha256'>

/**
 * Puts a segment into this device's own folder. `note` keeps what it is in the state, and says how it is numbered,
 * before it appears under its name. Errors: `file.…`, and what packing throws; then nothing appears.
 */
export async function putSegment(
  { device, files }: Pick<ExchangePorts, 'device' | 'files'>,
  share: string,
  { chunks }: PackedSegment,
  { alive }: Pick<Watched, 'alive'>,
  note: (staged: Pick<StagedFile, 'sha256' | 'bytes'>) => Promise<Numbered>,
): Promise<PublishedFile> {
  const folder = join(share, device)
  await files.mkdir(folder, { recursive: false }).catch((thrown: unknown) => {
    const error = fileError(thrown, folder)
    if (error.code !== 'file.exists') throw error
  })
  const staged = await stageFile(join(folder, 'segment'), watched(chunks, alive), files)
  try {
    alive()
    const segment = await note(staged)
    return await commitFile({ ...staged, path: join(folder, segmentFileName(segment)) }, files)
  } catch (thrown) {
    await discardFile(staged, files)
    throw thrown
  }
}

/** One more than any that lies there or was ever written. */
export function nextNumber(there: readonly Numbered[], written: ExchangeState['written']): number {
  return Math.max(0, ...[...there, ...(written?.segments ?? [])].map((each) => each.number)) + 1
}

async function* watched(chunks: AsyncIterable<Uint8Array>, alive: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    alive()
    yield chunk
  }
}
