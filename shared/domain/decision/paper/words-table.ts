import type { ReportBlock } from '../../../contracts/documents/signed-report'
import type { ZoneId } from '../../../kernel/time'
import { message } from '../../../messages/catalogue'
import { originText } from '../../scoring/paper/origin-text'
import type { FrozenWords } from '../frozen-words'

/** What raters tied to one competency, as it is printed: who, for which level, from where. */
export function wordsTable(
  words: readonly (FrozenWords & { readonly rater: string })[],
  zone: ZoneId,
): ReportBlock {
  return {
    kind: 'table',
    widths: [22, 50, 28],
    header: [
      message('decision-document.rater-level'),
      message('sheet-document.passage'),
      message('decision-document.question'),
    ],
    rows: words.map(({ rater, level, quote, question, origin }) => [
      [rater, level].filter((part) => part !== '').join('\n\n'),
      quote,
      [question, originText(origin, zone)].filter((part) => part !== '').join('\n\n'),
    ]),
  }
}
