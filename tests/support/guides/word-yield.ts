import { readWord } from '#electron/word/read-word'
import { readGuide } from '#shared/domain/preparation/word/read-guide'
import { toAppError } from '#shared/kernel/app-error'
import { countingIds } from './arbitrary-guide'

/** What a Word file yields, as the files beside the corpus say it: a line per paragraph, or the error's code. */
export async function yieldOf(bytes: Uint8Array): Promise<unknown> {
  try {
    const read = readGuide(await readWord(bytes), countingIds())
    return {
      understood: read.understood.map(({ paragraph, as, taken, question, competency, text }) => {
        const place = [question === null ? '' : ` q${question}`, competency === null ? '' : ` c${competency}`]
        return `${paragraph} ${as}${taken ? '' : ' (not taken)'}${place.join('')}: ${text}`
      }),
      notUnderstood: read.notUnderstood.map(({ paragraph, why, text }) => `${paragraph} ${why}: ${text}`),
      notes: read.notes.map(({ code, count }) => `${code} ${count}`),
      guide: read.guide,
    }
  } catch (error) {
    return { error: toAppError(error).code }
  }
}
