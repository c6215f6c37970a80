import type { Paper } from './applicant'

/** Names by which people call a résumé. */
const RESUME = /r[eé]sum[eé]|\bcv\b|curriculum|lebenslauf/i

/** What a file probably is: a résumé by its name, or the first PDF of an applicant who has none. */
export function guessPaperKind(name: string, mediaType: string, hasResume: boolean): Paper['kind'] {
  if (RESUME.test(name.normalize('NFC').replaceAll(/[_.-]/g, ' '))) return 'resume'
  return mediaType === 'application/pdf' && !hasResume ? 'resume' : 'other'
}

/** The type that a file says it has; by its ending where it says none. */
export function mediaTypeOf(name: string, said: string): string {
  if (said !== '') return said
  return name.toLowerCase().endsWith('.pdf') ? 'application/pdf' : 'application/octet-stream'
}
