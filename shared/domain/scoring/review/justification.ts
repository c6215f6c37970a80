import type { Identified } from '../../find-record'
import { searchWords } from '../../../kernel/words'
import type { Competency } from '../../preparation/competency'
import { countSentences } from '../sentences'
import type { ReviewWork } from './review'

const MOST_SENTENCES = 4

/** What is wrong with the form of a justification; the code is the key of its message. */
export type JustificationFault = 'justification.none' | 'justification.too-long' | 'justification.names-none'

/**
 * The form of a justification: 1 to 4 sentences, and whoever is not moved forward is told of at least one
 * competency that is not shown, by its name. What it says is the reviewer's to judge.
 */
export function justificationFault(
  work: Pick<ReviewWork, 'finding' | 'outcome' | 'justification'>,
  competencies: readonly Pick<Identified<Competency>, 'id' | 'name'>[],
): JustificationFault | undefined {
  const sentences = countSentences(work.justification)
  if (sentences === 0) return 'justification.none'
  if (sentences > MOST_SENTENCES) return 'justification.too-long'
  if (!Object.values(work.outcome).includes('not-forward')) return undefined
  const missing = competencies.filter(({ id }) => work.finding[id] === 'not-met')
  return missing.some(({ name }) => isNamed(work.justification, name))
    ? undefined
    : 'justification.names-none'
}

/** Whether a text has the words of a name in it, one after another. */
function isNamed(text: string, name: string): boolean {
  const words = searchWords(name)
  return words.length > 0 && ` ${searchWords(text).join(' ')} `.includes(` ${words.join(' ')} `)
}
