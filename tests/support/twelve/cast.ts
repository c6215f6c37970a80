import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { createAction } from '#shared/domain/preparation/commands/create-action'
import type { Hash, Id } from '#shared/kernel/ids'
import type { SheetSignature } from '#shared/domain/scoring/score-sheet'
import { template } from '../../unit/domain/support/template'
import { profile, World } from '../../unit/domain/support/world'

const PANELS = [
  ['Lena Ortiz', 'Marek Nowak', 'Odile Perrin'],
  ['Paula Quist', 'Rashid Sayed', 'Tove Ulfsson'],
] as const
const GRADERS = ['Vera Wong', 'Yusuf Zaman'] as const

/** Makes the files of a signature, and what records it. */
export type SignRevision = (
  revision: Hash,
  by: { readonly person: Id; readonly name: string },
) => Promise<SheetSignature>

/** Who takes part: HR, who started it, a panel of three for each round, and two graders who interview nobody. */
export interface Cast {
  readonly world: World
  readonly panels: readonly (readonly Id[])[]
  readonly graders: readonly Id[]
  /** Sits in for practice where the table says so: of the panel that does not interview the same applicant. */
  readonly trainee: Id
  readonly names: ReadonlyMap<Id, string>
}

export async function bringCast(): Promise<Cast> {
  const world = new World()
  world.now = '2026-03-02T14:00:00.000Z'
  await world.run(createAction, {
    action: world.action,
    title: 'Twelve Data Specialists',
    series: '1560',
    grade: '12',
    agency: 'Agency',
    locations: ['Washington, DC'],
    announcement: 'A-12',
    zone: 'America/New_York',
    template,
    creator: { profile, duties: ['hr-specialist'], fingerprint: '' },
  })
  const names = new Map([[world.clerk, profile.name]])
  const bring = async (name: string): Promise<Id> => {
    const person = world.newId()
    await world.run(addPerson, { action: world.action, person, name, duties: ['sme'] })
    names.set(person, name)
    return person
  }
  const all: Id[] = []
  for (const name of [...PANELS.flat(), ...GRADERS]) all.push(await bring(name))
  return {
    world,
    names,
    panels: [all.slice(0, 3), all.slice(3, 6)],
    graders: all.slice(6),
    trainee: all[3] ?? '',
  }
}
