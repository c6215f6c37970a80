import type { GuideFormat } from '#shared/contracts/ipc/guides'
import type { Written } from '#shared/contracts/ipc/records'
import { findEach, type Identified } from '#shared/domain/find-record'
import type { Competency } from '#shared/domain/preparation/competency'
import { Role } from '#shared/domain/preparation/hiring-action'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { selectionFileOf } from '#shared/domain/preparation/word/guide-file'
import { recordIds } from '#shared/domain/record-ids'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { call } from '../../../bridge/bridge'
import type { LocalData } from '../../../data/local-data'

export interface Selection {
  readonly action: Id
  readonly questions: readonly GuideQuestion[]
  readonly competencies: readonly Identified<Competency>[]
}

/** The formats that competencies and questions alone are written in. */
export const SELECTION_FORMATS = ['csv', 'bundle'] as const satisfies readonly GuideFormat[]
export type SelectionFormat = (typeof SELECTION_FORMATS)[number]

/** Asks where, and writes competencies and questions there, with what their roles are called. */
export async function saveSelection(
  { records }: LocalData,
  { action, questions, competencies }: Selection,
  format: SelectionFormat,
): Promise<Written> {
  const guide = selectionFileOf(questions, competencies)
  const named = new Set([...questions, ...competencies].flatMap(({ roles }) => roles))
  const found = await findEach(records, Role, [...named].map(recordIds.role))
  const roles = found.map(({ id, name }) => ({ id, name }))
  return call('guide.save', { action, name: message('selection.name'), format, guide, roles })
}
