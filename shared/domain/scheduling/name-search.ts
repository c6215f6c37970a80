import { searchWords } from '../../kernel/words'
import { fullName, type Applicant } from './applicant'

export { matchesWords, searchWords } from '../../kernel/words'

/** The words that an applicant is found by: those of the name, `O'Neil` also as `oneil`, and the number. */
export function applicantWords(
  applicant: Pick<Applicant, 'givenName' | 'middleName' | 'familyName' | 'number'>,
): readonly string[] {
  const name = fullName(applicant)
  const joined = name.replaceAll(/['’ʼ]/g, '')
  const number = searchWords(applicant.number).join('')
  const joinedWords = joined === name ? [] : searchWords(joined)
  return [...new Set([...searchWords(name), ...joinedWords, ...(number === '' ? [] : [number])])]
}
