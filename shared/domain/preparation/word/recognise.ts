import { tidy } from '../../../kernel/tidy'
import type { WordParagraph } from './document'

/** What a heading or a label in a guide's file opens. */
export type Opening =
  | {
      readonly kind:
        | 'instructions'
        | 'reminders'
        | 'common-questions'
        | 'introduction'
        | 'conclusion'
        | 'rating'
        | 'analysis'
        | 'hr'
        | 'transcript'
        | 'score-definitions'
    }
  | { readonly kind: 'question'; readonly number: number; readonly rest: string }
  | { readonly kind: 'follow-ups' | 'probes' | 'good-responses' | 'levels'; readonly rest: string }
  | { readonly kind: 'competencies'; readonly prefix: string; readonly names: readonly string[] }

const SECTIONS: readonly (readonly [
  Exclude<Opening, { rest: string } | { prefix: string }>['kind'],
  RegExp,
])[] = [
  ['instructions', /^(?:general |interviewer )?instructions?(?: (?:for|to) .{1,60})?$/],
  ['reminders', /^(?:helpful )?reminders?(?: for .{1,40})?$|^tips(?: for .{1,40})?$/],
  ['common-questions', /^questions that might come up$|^(?:frequently|commonly) asked questions$|^faqs?$/],
  [
    'introduction',
    /^(?:interview )?(?:introduction|introductory|opening|welcome)(?: script| statement| remarks)?$/,
  ],
  ['conclusion', /^(?:interview )?(?:conclusion|closing|wrap[- ]?up)(?: script| statement| remarks)?$/],
  [
    'rating',
    /^(?:post|after)[- ](?:the )?interview(?: .{1,40})?$|^proficiency determination$|^(?:rating|scoring)s?(?: the interview| section)?$/,
  ],
  ['analysis', /^(?:interview )?analysis(?: of the interview)?$/],
  ['hr', /^(?:for )?(?:hr|human resources) (?:use )?only\b.{0,60}$|^assessment score$/],
  ['score-definitions', /^.{0,40}\brating definitions?$/],
  ['transcript', /^(?:transcript|(?:applicant['’]s? )?response|(?:interview(?:er)? )?notes)$/],
]

/** What a paragraph opens; undefined where it opens nothing. `tidy`ed text decides, not the style. */
export function recognise(paragraph: WordParagraph): Opening | undefined {
  const label = /\p{L}/u.test(paragraph.list?.label ?? '') ? `${paragraph.list?.label ?? ''} ` : ''
  const text = tidy(`${label}${paragraph.text}`)
  if (text === '' || text.length > 600) return undefined
  return section(text) ?? question(text, paragraph) ?? list(text) ?? competencies(text) ?? levels(text)
}

function section(text: string): Opening | undefined {
  const words = text.toLowerCase().replace(/\s*:$/, '')
  const kind = SECTIONS.find(([, pattern]) => pattern.test(words))?.[0]
  return kind && { kind }
}

/** “Question 3 (required)”, “Question 3 – Writing”, “Q3. …”; a sentence that starts so is none. */
function question(text: string, { heading, bold }: WordParagraph): Opening | undefined {
  const found =
    /^(?:question|q)\s*(?:no\.?\s*|#\s*)?(\d{1,2})\b\s*(?:\((?:required|optional)\))?(\s*[:.)–—-]+)?\s*(.*)$/i.exec(
      text,
    )
  if (found === null) return undefined
  const [, number = '', mark = '', rest = ''] = found
  if (rest !== '' && mark === '' && heading === 0 && !bold) return undefined
  return { kind: 'question', number: Number(number), rest }
}

const LISTS: readonly (readonly ['follow-ups' | 'probes' | 'good-responses', RegExp])[] = [
  ['follow-ups', /^follow[- ]?ups?(?: questions?)?\s*(?:\([^()]*\))?\s*(?::\s*(.*))?$/i],
  ['probes', /^(?:probes?|probing)(?: questions?)?\s*(?:\([^()]*\))?\s*(?::\s*(.*))?$/i],
  [
    'good-responses',
    /^(?:examples? of )?(?:a )?good (?:responses?|answers?)(?: may contain)?\s*(?:\([^()]*\))?\s*(?::\s*(.*))?$/i,
  ],
]

function list(text: string): Opening | undefined {
  for (const [kind, pattern] of LISTS) {
    const found = pattern.exec(text)
    if (found !== null) return { kind, rest: found[1] ?? '' }
  }
  return undefined
}

/** “Core competency: Writing (not to be told)”; several are parted by semicolons. */
function competencies(text: string): Opening | undefined {
  const found = /^(?:([^:.?!]{1,40}?)\s+)?competenc(?:y|ies)(?: (?:being )?assessed)?\s*:\s*(.*)$/i.exec(text)
  if (found === null) return undefined
  const names = (found[2] ?? '')
    .replace(/\s*\((?:do )?not [^()]*\)\s*$/i, '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
  return { kind: 'competencies', prefix: found[1] ?? '', names }
}

/** “Writing: proficiency levels”, “Proficiency levels – Writing”. */
function levels(text: string): Opening | undefined {
  const before = /^(.{0,120}?)\s*[:–—-]\s*proficiency levels?:?$/i.exec(text)
  if (before !== null) return { kind: 'levels', rest: before[1] ?? '' }
  const behind = /^proficiency levels?(?:\s*[:–—-]\s*(.{0,120}))?$/i.exec(text)
  return behind === null ? undefined : { kind: 'levels', rest: behind[1] ?? '' }
}
