import { beforeEach, describe, expect, it } from 'vitest'
import { readAll } from '#shared/domain/find-record'
import { Person, type PanelRole } from '#shared/domain/panel/person'
import { ActionSettings } from '#shared/domain/preparation/hiring-action'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { sheetLists } from '../../../../renderer/features/scoring/sheets/sheet-rows'
import { holdInterview, submit } from '../../domain/support/held-interview'
import { makeWorld, type World } from '../../domain/support/world'

let world: World
let other: Id

const ZONE = 'America/New_York'

beforeEach(async () => {
  world = await makeWorld()
  other = await world.addSme('Omar Haddad')
  await setPanel([
    { person: world.lead, role: 'lead' },
    { person: other, role: 'rater' },
  ])
})

async function setPanel(panel: readonly { readonly person: Id; readonly role: PanelRole }[]): Promise<void> {
  const { action, interview } = world
  await world.run(updateInterview, { action, interview, fields: { panel: [...panel] } })
}

function lists(person: Id) {
  const { records } = world
  const source = {
    interviews: readAll(Interview, records.views('interview/')),
    applicants: readAll(Applicant, records.views('applicant/')),
    rounds: world.rounds(),
    people: readAll(Person, records.views('person/')),
    notes: records.views('notes/'),
    sheets: records.views('sheet/'),
    submissions: records.views('submission/'),
    signatures: records.views('signature/'),
    successions: records.views('succession/'),
  }
  return sheetLists(source, { settings: ActionSettings.parse({}), zone: ZONE }, person)
}

describe('the list of score sheets', () => {
  it('gives each rater their own sheet to do, due 24 hours after the end', () => {
    expect(lists(world.lead).toDo).toMatchObject([
      { applicant: 'Okafor, Ada', state: { name: 'not-started' }, due: '2026-11-24T16:00:00.000Z' },
    ])
    expect(lists(other).toDo).toHaveLength(1)
    expect(lists(world.clerk)).toEqual({ toDo: [], signed: [], others: [], practice: [] })
  })

  it('keeps a trainee’s apart from those of the raters', async () => {
    await setPanel([
      { person: world.lead, role: 'lead' },
      { person: other, role: 'trainee' },
    ])
    expect(lists(other).toDo).toMatchObject([{ practice: true }])
    await holdInterview(world, other)
    await submit(world, other)
    expect(lists(world.lead)).toMatchObject({ others: [], practice: [{ rater: other, ratingShown: false }] })
    // HR and, once their own is in, whoever leads see how the trainee did.
    expect(lists(world.clerk)).toMatchObject({ others: [], practice: [{ rater: other, ratingShown: true }] })
    await holdInterview(world)
    await submit(world)
    expect(lists(world.lead).practice).toMatchObject([{ rater: other, ratingShown: true }])
  })

  it('gives observers none', async () => {
    await setPanel([
      { person: world.lead, role: 'lead' },
      { person: other, role: 'observer' },
    ])
    expect(lists(other).toDo).toEqual([])
  })

  it('leaves out an interview that does not take place', async () => {
    const { action, interview } = world
    await world.run(setInterviewStatus, { action, interview, status: 'withdrawal' })
    expect(lists(world.lead).toDo).toEqual([])
  })

  it('counts the 24 hours from when the interview really ended', async () => {
    await holdInterview(world)
    expect(lists(world.lead).toDo[0]?.due).toBe('2026-11-24T15:05:00.000Z')
  })

  it('keeps a submitted sheet to do until it is signed', async () => {
    await holdInterview(world)
    await submit(world)
    expect(lists(world.lead).toDo).toMatchObject([{ state: { name: 'submitted' } }])
    expect(lists(world.lead).signed).toEqual([])
  })

  it('shows that another rater submitted, but no rating before one’s own sheet is in', async () => {
    await holdInterview(world)
    await submit(world)
    expect(lists(other).others).toMatchObject([{ raterName: 'Lena Ortiz', ratingShown: false }])
    await holdInterview(world, other)
    expect(lists(other).others).toMatchObject([{ ratingShown: false }])
    await submit(world, other)
    expect(lists(other).others).toMatchObject([{ ratingShown: true }])
  })

  it('shows ratings to the HR specialist, who checks them, and to no SME who is not on the panel', async () => {
    const third = await world.addSme('Priya Nair')
    await holdInterview(world)
    await submit(world)
    expect(lists(world.clerk).others).toMatchObject([{ ratingShown: true }])
    expect(lists(third).others).toMatchObject([{ ratingShown: false }])
  })

  it('shows no rating to an HR specialist whose own sheet for the applicant is open', async () => {
    await setPanel([
      { person: world.lead, role: 'lead' },
      { person: world.clerk, role: 'rater' },
    ])
    await holdInterview(world)
    await submit(world)
    expect(lists(world.clerk).others).toMatchObject([{ ratingShown: false }])
  })

  it('shows nothing of a sheet that its rater has not submitted', async () => {
    await holdInterview(world)
    expect(lists(other).others).toEqual([])
  })
})
