import type { Id } from '../../kernel/ids'
import { fieldOf } from '../../log/fold'
import { partsOf } from '../../log/record-id'
import type { RecordsReader } from '../../log/records'
import { readAll } from '../find-record'
import { competingVersions } from '../preparation/competing-versions'
import { InterviewGuide } from '../preparation/interview-guide'
import { interviewsOfRound } from '../preparation/interviews-of-round'
import { recordIds } from '../record-ids'
import { sideOf, type ToResolve } from './to-resolve'

type PublishedTwice = Extract<ToResolve, { readonly kind: 'published-twice' }>

/** Versions of a guide with one number. */
export async function publishedTwice(records: RecordsReader): Promise<readonly PublishedTwice[]> {
  const found: PublishedTwice[] = []
  for (const group of competingVersions(readAll(InterviewGuide, await records.list('guide/')))) {
    const guides = []
    for (const { id: guide, round, version } of group) {
      const view = await records.get(recordIds.guide(guide))
      const [value] = view === undefined ? [] : fieldOf(view.state, 'version').values
      if (value !== undefined) guides.push({ guide, round, version, side: sideOf(value) })
    }
    const [first] = guides
    if (first === undefined) continue
    const { round, version } = first
    const { toCome } = await interviewsOfRound(records, round)
    found.push({
      kind: 'published-twice',
      id: `published-twice ${round} ${version}`,
      round,
      version,
      guides: guides.map(({ guide, side }) => ({ guide, side })),
      interviews: toCome.map(({ interview }) => interview),
    })
  }
  return found
}

/** Whether a conflict is no more than which of such versions an interview to come takes: that is decided with them. */
export function isDecidedWith(matters: readonly PublishedTwice[], matter: ToResolve): boolean {
  if (matter.kind !== 'field' || matter.field !== 'guide') return false
  const [interview = ''] = partsOf(matter.record)
  const holder = matters.find(({ interviews }) => interviews.includes(interview))
  const guides = new Set<Id>(holder?.guides.map(({ guide }) => guide))
  return matter.sides.every(({ value }) => typeof value === 'string' && guides.has(value))
}
