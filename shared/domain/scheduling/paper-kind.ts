import type { Paper } from './applicant'

/** Names by which people call a résumé, and what else comes with an application. */
const RESUME = /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf/i
const OTHER =
  /\bcover\b|\bletter\b|transcript|certificat|diploma|reference|\bsf ?50\b|\bdd ?214\b|zeugnis|anschreiben/i

/** What a file probably is: a résumé by its name, or the first document of an applicant who has none. */
export function guessPaperKind(name: string, mediaType: string, hasResume: boolean): Paper['kind'] {
  const words = name.normalize('NFC').replaceAll(/[_.-]/g, ' ')
  if (RESUME.test(words)) return 'resume'
  if (OTHER.test(words) || mediaType.startsWith('image/')) return 'other'
  return hasResume ? 'other' : 'resume'
}
