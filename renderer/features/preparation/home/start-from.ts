import { requireRecord } from '#shared/domain/find-record'
import {
  chooseParts,
  COPIED_PARTS,
  EMPTY_TEMPLATE,
  templateOfAction,
  type CopiedPart,
} from '#shared/domain/preparation/copy-action'
import type { ActionTemplate } from '#shared/domain/preparation/action-template'
import { SavedTemplate } from '#shared/domain/preparation/saved-template'
import { recordIds } from '#shared/domain/record-ids'
import { unwrap } from '#shared/kernel/result'
import { message } from '#shared/messages/catalogue'
import { call } from '../../../bridge/bridge'
import type { LocalData } from '../../../data/local-data'

/** What a hiring action begins with: nothing, the sample's parts, or those of a template or an earlier one by its id. */
export type StartFrom = 'nothing' | 'sample' | `template/${string}` | `action/${string}`

const OF_SAMPLE: readonly CopiedPart[] = ['roles', 'tasks', 'competencies', 'rounds', 'guides']

/** What there is to choose from. */
export function partsToChoose(from: StartFrom): readonly CopiedPart[] {
  if (from === 'nothing') return []
  return from === 'sample' ? OF_SAMPLE : COPIED_PARTS
}

/** The rounds that most hiring actions have; one that begins with nothing still needs something to prepare. */
const USUAL_ROUNDS = [
  { key: 'review', kind: 'resume-review', minutes: 30 },
  { key: 'interview', kind: 'interview', minutes: 60 },
] as const

/** The template for it, with the chosen parts alone. */
export async function templateFor(
  from: StartFrom,
  parts: readonly CopiedPart[],
  data: LocalData,
): Promise<ActionTemplate> {
  if (from === 'sample') return chooseParts(await call('sample.template', {}), parts)
  if (from === 'nothing') return { ...EMPTY_TEMPLATE, rounds: usualRounds() }
  const [kind, id = ''] = from.split('/')
  if (kind === 'template') {
    const found = unwrap(await requireRecord(data.records, SavedTemplate, recordIds.template(id)))
    return chooseParts(found.content, parts)
  }
  return templateOfAction(data.records.within(id), id, parts)
}

function usualRounds(): ActionTemplate['rounds'] {
  return USUAL_ROUNDS.map(({ key, kind, minutes }, index) => ({
    key,
    name: message(`round-kind.${kind}`),
    kind,
    minutes,
    order: index + 1,
  }))
}
