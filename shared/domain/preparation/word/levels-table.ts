import { message } from '../../../messages/catalogue'
import type { WordCell, WordTable } from './document'
import { cellOf, linesOf, styled } from './guide-blocks'
import type { GuideCompetency } from './guide-file'
import { GUIDE_TABLES } from './guide-styles'

/** A row per level, the lowest first, with a place to mark; the words stand beside the level that must be met. */
export function levelsTable({ levels, minimum }: GuideCompetency, number: number): WordTable {
  const required = levels.findIndex(({ id }) => id === minimum)
  const heading: readonly WordCell[] = [
    cellOf(styled('label', message('word.mark'))),
    cellOf(styled('label', message('word.level'))),
  ]
  const rows = levels.map((level, index) => [
    cellOf(styled('write', '')),
    cellOf(
      styled('level', level.name, `eh_l${number}_${index + 1}`),
      ...(index === required ? [styled('minimum', message('word.minimum'))] : []),
      ...linesOf('levelDescription', level.description),
    ),
  ])
  // Nothing lies below the first level: whoever does not reach it needs a row, too.
  const below =
    required === 0
      ? [[cellOf(styled('write', '')), cellOf(styled('label', message('word.does-not-meet')))]]
      : []
  return { kind: 'table', style: GUIDE_TABLES.levels, rows: [heading, ...below, ...rows] }
}
