import type {
  ActionFacts,
  ApplicantFacts,
  CompetencyFacts,
  FollowUpOutcome,
} from '#shared/contracts/documents/facts'
import { message } from '#shared/messages/catalogue'
import { bullets, cell, paragraph } from './build-blocks'
import type { Block, Cell, DocumentDefinition, Paragraph, Run, Table, Text } from './definition'

/** Parts that score sheet and packet share. */

const LANGUAGE = 'en-US'

/** A footer must fit into three lines; a longer applicant number stands on the first page only. */
const LONGEST_FOOTER_NUMBER = 40

export function frame(number: string): Pick<DocumentDefinition, 'author' | 'language' | 'footer' | 'pageOf'> {
  // The footer is one line, whatever stands in the number.
  const shown = number.replaceAll(/\s+/gu, ' ').trim()
  const fits = shown !== '' && shown.length <= LONGEST_FOOTER_NUMBER
  return {
    author: message('document.author'),
    language: LANGUAGE,
    footer: fits ? message('document.footer', { number: shown }) : message('document.footer-without-number'),
    pageOf: (page, pages) => message('document.page-of', { page, pages }),
  }
}

/** The text, or in quiet type that there is none. */
export function given(text: string, instead: string = message('document.not-given')): Text {
  return text.trim() === '' ? quiet(instead) : text
}

export function quiet(text: string): readonly Run[] {
  return [{ text, italic: true, quiet: true }]
}

/** A text of several paragraphs, or in quiet type that nothing was written. */
export function written(text: string): readonly Paragraph[] {
  if (text.trim() === '') return [paragraph(quiet(message('document.nothing-written')))]
  return text
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/u)
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph(part))
}

export function position({ title, series, grade }: ActionFacts): string {
  return [title, [series, grade].filter((part) => part !== '').join('-')]
    .filter((part) => part !== '')
    .join(', ')
}

/** The pairs that say which hiring action and which applicant. */
export function subjectFacts(action: ActionFacts, applicant: ApplicantFacts): (readonly [string, Text])[] {
  return [
    [message('document.applicant'), given(applicant.name)],
    [message('document.applicant-number'), given(applicant.number)],
    [message('document.roles'), given(applicant.roles.join(', '))],
    [message('document.position'), given(position(action))],
    [message('document.agency'), given(action.agency)],
    [message('document.announcement'), given(action.announcement)],
  ]
}

/** A competency's levels, the one that must be met marked with these words. */
export function levelsTable({ levels }: CompetencyFacts): Table {
  return {
    kind: 'table',
    widths: [26, 74],
    header: [message('document.level'), message('document.description')],
    rows: levels.map((level) => [levelCell(level), cell(given(level.description))]),
    lines: 'all',
    together: true,
  }
}

function levelCell({ name, isMinimumQualification }: CompetencyFacts['levels'][number]): Cell {
  const blocks: Block[] = [paragraph([{ text: name, bold: isMinimumQualification }], 'body', 0)]
  if (isMinimumQualification) blocks.push(paragraph(message('document.minimum-qualification'), 'small', 0))
  return { blocks, rowHeader: true, shaded: isMinimumQualification }
}

export interface FollowUpLine {
  readonly text: string
  readonly outcome: FollowUpOutcome
  /** Why it was not asked. */
  readonly reason?: string
}

export function followUpTable(followUps: readonly FollowUpLine[]): readonly Block[] {
  if (followUps.length === 0) return []
  return [
    {
      kind: 'table',
      widths: [72, 28],
      header: [message('sheet-document.follow-up'), message('sheet-document.outcome')],
      rows: followUps.map(({ text, outcome, reason = '' }) => [
        cell(text),
        cell(
          outcome === 'not-recorded'
            ? quiet(message('follow-up-outcome.not-recorded'))
            : [message(`follow-up-outcome.${outcome}`), reason].filter((part) => part !== '').join(': '),
        ),
      ]),
      lines: 'rows',
    },
  ]
}

export function listOf(texts: readonly string[]): readonly Block[] {
  return texts.length === 0 ? [] : [bullets(texts)]
}

/** A hash in groups of eight, four in a line, so that two can be compared by eye. */
export function hashGroups(hash: string): string {
  const groups = hash.match(/.{1,8}/gu) ?? []
  return [groups.slice(0, 4).join(' '), groups.slice(4).join(' ')].filter((line) => line !== '').join('\n')
}
