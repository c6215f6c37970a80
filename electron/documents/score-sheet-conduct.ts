import type { ScoreSheetModel } from '#shared/contracts/documents/score-sheet'
import { message } from '#shared/messages/catalogue'
import { cell, facts, heading, paragraph } from './build-blocks'
import type { Block, Text } from './definition'
import { given } from './document-parts'

/** Sittings, time, order, pauses, and what was asked besides the guide; nothing where nothing was noted. */
export function sheetConduct({ conduct }: ScoreSheetModel): readonly Block[] {
  const { order, sittings, timeUsed } = conduct
  const rows: (readonly [string, Text])[] = [
    ...(sittings.length === 0 ? [] : [[message('sheet-document.sittings'), sittings.join('\n')] as const]),
    ...(timeUsed === '' ? [] : [[message('sheet-document.time'), timeUsed] as const]),
    ...(order === '' ? [] : [[message('sheet-document.order'), order] as const]),
  ]
  const blocks: readonly Block[] = [
    ...(rows.length === 0 ? [] : [facts(rows)]),
    ...pauses(conduct.pauses),
    ...added(conduct.added),
  ]
  return blocks.length === 0 ? [] : [heading(2, message('sheet-document.conduct')), ...blocks]
}

function pauses(list: ScoreSheetModel['conduct']['pauses']): readonly Block[] {
  if (list.length === 0) return []
  return [
    paragraph(message('sheet-document.pauses'), 'label'),
    {
      kind: 'table',
      widths: [40, 18, 42],
      header: [
        message('sheet-document.pause-from'),
        message('sheet-document.pause-length'),
        message('sheet-document.reason'),
      ],
      rows: list.map(({ when, length, why }) => [cell(when), cell(length), cell(given(why))]),
      lines: 'rows',
    },
  ]
}

function added(list: ScoreSheetModel['conduct']['added']): readonly Block[] {
  if (list.length === 0) return []
  return [
    paragraph(message('sheet-document.added'), 'label'),
    {
      kind: 'table',
      widths: [18, 44, 38],
      header: [
        message('sheet-document.added-where'),
        message('sheet-document.added-text'),
        message('sheet-document.reason'),
      ],
      rows: list.map(({ where, text, reason }) => [cell(given(where)), cell(text), cell(reason)]),
      lines: 'rows',
    },
  ]
}
