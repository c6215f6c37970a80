import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { beginNotes } from '#shared/domain/interview/commands/run-commands'
import { interruptNotes } from '#shared/domain/interview/commands/sitting-commands'
import { readAll } from '#shared/domain/find-record'
import { nextOf, onToday, todaysInterviews } from '#shared/domain/records/todays-interviews'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { Interview } from '#shared/domain/scheduling/interview'
import { holdInterview } from './support/held-interview'
import { makeWorld, type World } from './support/world'

let world: World
let place: { action: string; interview: string }
beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
})

const all = async () => readAll(Interview, await world.records.list('interview/'))
const today = async (person = world.lead, now = world.now) =>
  todaysInterviews(world.records, { action: world.action, person }, await all(), now)

async function setSlot(date: string, zone = 'America/Chicago'): Promise<void> {
  const slot = { start: `${date}T10:00`, end: `${date}T11:00`, zone }
  await world.run(updateInterview, { ...place, fields: { slot } }, world.clerk)
}

describe('the day’s interviews', () => {
  it('are those on whose panels one is, on the day of each one’s own zone', async () => {
    await setSlot('2026-11-23')
    const now = '2026-11-24T05:30:00.000Z'
    expect(onToday(await all(), world.lead, now)).toHaveLength(1)
    expect(onToday(await all(), world.clerk, now)).toHaveLength(0)
    await setSlot('2026-11-23', 'Europe/Paris')
    expect(onToday(await all(), world.lead, now)).toHaveLength(0)
  })

  it('say what is ready and how far they are, and which one comes next', async () => {
    await setSlot(world.now.slice(0, 10))
    const [before] = await today()
    expect(before).toMatchObject({
      standing: 'to-begin',
      ready: { guide: { version: 1 }, resume: false, confirmed: false, packet: false },
    })
    await world.run(confirmAttestation, { ...place, noConflict: true, reason: '' }, world.lead)
    await world.run(beginNotes, place, world.lead)
    expect(await today()).toMatchObject([{ standing: 'begun', ready: { confirmed: true } }])
    await world.run(interruptNotes, { ...place, interruption: world.newId() }, world.lead)
    expect(nextOf(await today())?.standing).toBe('interrupted')
  })

  it('have none to begin once it is over, called off, or one is recused', async () => {
    await setSlot(world.now.slice(0, 10))
    await world.run(setInterviewStatus, { ...place, status: 'declination' }, world.clerk)
    expect(await today()).toMatchObject([{ standing: 'called-off' }])
    await world.run(setInterviewStatus, { ...place, status: 'scheduled' }, world.clerk)
    await holdInterview(world)
    expect(await today()).toMatchObject([{ standing: 'ended' }])
    expect(nextOf(await today())).toBeUndefined()
    await world.run(confirmAttestation, { ...place, noConflict: false, reason: 'Friends' }, world.lead)
    expect(await today()).toMatchObject([{ standing: 'recused' }])
  })
})
