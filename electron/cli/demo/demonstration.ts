import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { FollowUpState } from '#shared/domain/interview/notes'
import { CompetencyRating } from '#shared/domain/scoring/score-sheet'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { sampleFolder } from '../../sample/template'

/** One interview of the sample as the demonstration holds it. Keys are those of the sample's content. */
export const Demonstration = z.strictObject({
  interview: z.string(),
  rater: z.strictObject({ name: z.string(), title: z.string(), agency: z.string() }),
  /** Seconds. */
  introduction: z.number().min(0),
  conclusion: z.number().min(0),
  answers: z.array(
    z.strictObject({
      question: z.string(),
      seconds: z.number().min(0),
      transcript: z.string().min(1),
      followUp: FollowUpState,
    }),
  ),
  ratings: z.array(
    z.strictObject({ competency: z.string(), rating: CompetencyRating, evidence: z.string() }),
  ),
  analysis: z.string().min(1),
})
export type Demonstration = Readonly<z.infer<typeof Demonstration>>

/** Reads it from the resources folder. Throws `sample.missing`, `sample.unreadable`. */
export async function readDemonstration(resources: string): Promise<Demonstration> {
  const path = join(sampleFolder(resources), 'demonstration.json')
  const text = await readFile(path, 'utf8').catch((thrown: unknown) => {
    throw new AppError('sample.missing', toAppError(thrown).detail)
  })
  const parsed = Demonstration.safeParse(parseJson(text))
  if (!parsed.success) throw new AppError('sample.unreadable', parsed.error.issues[0]?.message ?? '')
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    throw new AppError('sample.unreadable', toAppError(thrown).detail)
  }
}
