import { message } from '../../../messages/catalogue'
import type { WordBlock, WordCell, WordTable } from './document'
import { cellOf, styled } from './guide-blocks'
import type { GuideFile } from './guide-file'
import { GUIDE_TABLES } from './guide-styles'

/** Whom the interview was with, by whom and when: filled in by hand. */
export function formTable(): WordTable {
  const labels = [
    message('word.form-applicant'),
    message('word.form-interviewers'),
    message('word.form-hr'),
    message('word.form-date'),
  ]
  const rows = labels.map((label) => [cellOf(styled('label', label)), cellOf(styled('write', ''))])
  return { kind: 'table', style: GUIDE_TABLES.form, rows }
}

const ANALYSIS_LINES = 6

export function analysisBlocks(): readonly WordBlock[] {
  return [
    styled('section', message('word.analysis')),
    styled('label', message('word.analysis-help')),
    ...Array.from({ length: ANALYSIS_LINES }, () => styled('write', '')),
  ]
}

function empty(): WordCell {
  return cellOf(styled('write', ''))
}

/** What HR takes over from the sheet: a row per competency, and the rating of the interview. */
export function hrBlocks({ competencies }: Pick<GuideFile, 'competencies'>): readonly WordBlock[] {
  const heading = [
    message('word.hr-competency'),
    message('word.does-not-meet'),
    message('word.meets'),
    message('word.exceeds'),
  ].map((label) => cellOf(styled('label', label)))
  const rows = competencies.map(({ name }) => [cellOf(styled('label', name)), empty(), empty(), empty()])
  return [
    styled('section', message('word.hr')),
    { kind: 'table', style: GUIDE_TABLES.form, rows: [heading, ...rows] },
    {
      kind: 'table',
      style: GUIDE_TABLES.form,
      rows: [[cellOf(styled('label', message('word.hr-rating'))), empty()]],
    },
  ]
}
