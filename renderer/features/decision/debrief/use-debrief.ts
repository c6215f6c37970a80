import { useState } from 'react'
import { findRecord } from '#shared/domain/find-record'
import { loadDebrief, type DebriefMaterial } from '#shared/domain/decision/debrief-material'
import type { DebriefState } from '#shared/domain/decision/debrief-state'
import { Person } from '#shared/domain/panel/person'
import { recordIds } from '#shared/domain/record-ids'
import { sortedName } from '#shared/domain/scheduling/names'
import { sheetContent } from '#shared/domain/scoring/sheet-revision'
import type { Id } from '#shared/kernel/ids'
import { formatSlot } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { FrozenContents } from '../../../data/frozen-contents'
import { useLive } from '../../../data/use-live'
import { useStandings } from '../use-standings'

/** Why a panel cannot talk yet, in a sentence; else what it has before it. */
export type DebriefView =
  | { readonly kind: 'not-yet'; readonly why: string }
  | { readonly kind: 'open'; readonly material: DebriefMaterial }

export interface DebriefOfInterview {
  /** `Family, Given Middle`. */
  readonly applicant: string
  readonly round: string
  readonly roundId: Id
  readonly when: string
  readonly view: DebriefView
}

/** One interview's debrief as who works here may see it; undefined while it is read, null where there is none. */
export function useDebrief(action: Id, interview: Id): DebriefOfInterview | null | undefined {
  const { data } = useSession()
  const standings = useStandings(action, interview)
  const [contents] = useState(() => new FrozenContents(data.files, sheetContent))
  return useLive(async () => {
    if (standings === undefined) return undefined
    const found = standings.applicants
      .flatMap(({ applicant, rounds }) => rounds.map((standing) => ({ applicant, standing })))
      .find(({ standing }) => standing?.interview.id === interview)
    const standing = found?.standing
    if (found === undefined || standing === undefined) return null
    const records = data.records.within(action)
    const nameOf = async (person: Id): Promise<string> =>
      (await findRecord(records, Person, recordIds.person(action, person)))?.name ?? ''
    const read = async (): Promise<DebriefView> => {
      if (standing.hidden) return notYet(message('debrief.not-here.own'))
      if (standing.state.kind !== 'ready') return notYet(await whyNot(standing.state, nameOf))
      const material = await loadDebrief(
        records,
        action,
        standing.interview,
        standing.state.sheets,
        async (revision) => contents.of(revision),
      )
      return material === undefined ? notYet(message('debrief.not-here.files')) : { kind: 'open', material }
    }
    const { slot } = standing.interview
    return {
      applicant: sortedName(found.applicant),
      round: standings.rounds.find(({ id }) => id === standing.round)?.name ?? '',
      roundId: standing.round,
      when: slot === undefined ? '' : formatSlot(slot),
      view: await read(),
    }
  }, [data, action, interview, standings, contents])
}

function notYet(why: string): DebriefView {
  return { kind: 'not-yet', why }
}

async function whyNot(
  state: Exclude<DebriefState, { readonly kind: 'ready' }>,
  nameOf: (person: Id) => Promise<string>,
): Promise<string> {
  const names = async (people: readonly Id[]): Promise<string> =>
    (await Promise.all(people.map(nameOf))).join(', ')
  switch (state.kind) {
    case 'none':
      return message('debrief.not-here.none')
    case 'waiting':
      return message('debrief.not-here.waiting', { names: await names(state.missing) })
    case 'closed':
      return message('debrief.not-here.closed', { names: await names(state.closed) })
    case 'forked':
      return message('debrief.not-here.forked', { names: await names([state.rater]) })
  }
}
