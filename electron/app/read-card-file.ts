import type { Card } from '#shared/contracts/bundle/card'
import { AppError } from '#shared/kernel/app-error'
import { sourceOfFile } from '../bundle/byte-source'
import { MOST_CARD_BYTES, readCard } from '../bundle/card-file'

/** A laptop's card, checked; nothing is read of a file that is too large for one. Throws `file.…`, as `readCard`. */
export async function readCardFile(path: string): Promise<Card> {
  const source = await sourceOfFile(path)
  try {
    if (source.size > MOST_CARD_BYTES) throw new AppError('card.unreadable', 'too large')
    return await readCard(await source.read(0, source.size))
  } finally {
    await source.close()
  }
}
