import { joinedWords, searchWords } from '../../kernel/words'
import { fullName, type Applicant } from './applicant'

export { matchesWords, searchWords } from '../../kernel/words'

/** The words that an applicant is found by, joined: those of the name, `O'Neil` also as `oneil`, and the number. */
export function applicantWords(
  applicant: Pick<Applicant, 'givenName' | 'middleName' | 'familyName' | 'number'>,
): string {
  const name = fullName(applicant)
  const inOne = name.replaceAll(/['’ʼ]/g, '')
  const number = searchWords(applicant.number).join('')
  const wordsInOne = inOne === name ? [] : searchWords(inOne)
  return joinedWords([...searchWords(name), ...wordsInOne, ...(number === '' ? [] : [number])])
}
