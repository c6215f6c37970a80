import { identityToRecipient } from 'age-encryption'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { PanelRole } from '#shared/domain/panel/person'
import { requireRecord } from '#shared/domain/find-record'
import { Interview } from '#shared/domain/scheduling/interview'
import { unwrap } from '#shared/kernel/result'
import type { RecordsReader, RecordView } from '#shared/log/records'
import { recordIds } from '#shared/domain/record-ids'
import { updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { keepSealingKey, openSheet, openSheetEarly } from '#shared/domain/scoring/commands/opening-commands'
import { assessmentOfInterview } from '#shared/domain/scoring/assessments'
import { openings } from '#shared/domain/scoring/opening'
import { allHaveSubmitted, openingsDue, sealingKeysMissing } from '#shared/domain/scoring/openings-due'
import { AgeRecipient, AgeSecretKey, newAgeSecret } from '#shared/kernel/age-keys'
import type { Hash, Id } from '#shared/kernel/ids'
import { privateChain } from '#shared/domain/record-ids'
import { holdInterview, submit } from './support/held-interview'
import { secretOf } from './support/laptops'
import { makeWorld, type World } from './support/world'

let world: World
let second: Id
let place: { action: Id; interview: Id }
let closed: { action: Id; assessment: Id }
const key = secretOf('q')

beforeEach(async () => {
  world = await makeWorld()
  const { action, interview, lead } = world
  place = { action, interview }
  closed = { action, assessment: interview }
  second = await world.addSme('Noor Haddad')
  const panel = [
    { person: lead, role: 'lead' as const },
    { person: second, role: 'rater' as const },
  ]
  await world.run(updateInterview, { ...place, fields: { panel } })
  await holdInterview(world)
  await holdInterview(world, second)
})

const due = async (person: Id) =>
  (await openingsDue(world.records, world.action, person)).map(({ revision, key: kept }) => ({
    revision,
    kept: kept !== undefined,
  }))

async function submitWithKey(rater: Id, secret = key): Promise<Hash> {
  const { hash: revision } = await submit(world, rater)
  await world.run(keepSealingKey, { ...closed, revision, key: secret }, rater)
  return revision
}

describe('a submitted sheet', () => {
  it('is opened to nobody before every rater has submitted', async () => {
    const { clerk, lead } = world
    const revision = await submitWithKey(lead)
    expect([await due(lead), await due(clerk), await due(second)]).toEqual([[], [], []])
    expect(await world.refusal(openSheet, { ...closed, revision, key }, lead)).toBe(
      'sheet.others-not-submitted',
    )
  })

  it('is due for its rater, and all are for HR, once every rater has submitted', async () => {
    const { clerk, lead } = world
    const first = await submitWithKey(lead)
    const other = await submitWithKey(second, secretOf('z'))
    expect(await due(lead)).toEqual([{ revision: first, kept: true }])
    expect((await due(clerk)).map(({ revision }) => revision).sort()).toEqual([first, other].sort())
    await world.run(openSheet, { ...closed, revision: first, key }, lead)
    expect(await due(lead)).toEqual([])
    expect([...(await openings(world.records)).keys()]).toEqual([first])
    expect(await world.refusal(openSheet, { ...closed, revision: first, key }, clerk)).toBe(
      'sheet.already-open',
    )
  })

  it('waits neither for the recused nor for those who only watch', async () => {
    const { action, applicant, lead } = world
    const revision = await submitWithKey(lead)
    await world.run(declareRecusal, { action, applicant, reason: 'Kin', decidedBy: '' }, second)
    expect(await due(lead)).toEqual([{ revision, kept: true }])
    await world.run(setInterviewStatus, { ...place, status: 'withdrawal' })
    expect(await due(lead)).toEqual([])
  })

  it('is opened by nobody but its rater and HR, and with no other key', async () => {
    const { clerk, lead } = world
    const revision = await submitWithKey(lead)
    await submitWithKey(second, secretOf('z'))
    const input = { ...closed, revision, key }
    expect(await world.refusal(openSheet, input, second)).toBe('sheet.not-yours-to-open')
    expect(await world.refusal(openSheet, { ...input, key: secretOf('x') }, clerk)).toBe('sheet.wrong-key')
    await world.run(openSheet, input, clerk)
  })

  it('is opened early by HR alone, who says why', async () => {
    const { clerk, lead, records } = world
    const revision = await submitWithKey(lead)
    const input = { ...closed, revision, key, reason: 'The other rater left the agency' }
    expect(await world.refusal(openSheetEarly, input, lead)).toBe('action.not-hr')
    await world.run(openSheetEarly, input, clerk)
    expect((await openings(records)).get(revision)).toMatchObject({
      key,
      early: { by: clerk, reason: 'The other rater left the agency' },
    })
  })
})

describe('who has submitted', () => {
  const people = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32))
  const member = fc.record({
    role: fc.constantFrom('lead', 'rater', 'observer', 'trainee'),
    recused: fc.boolean(),
    submitted: fc.boolean(),
  })

  it('is everybody only when no rater who may rate is missing', async () => {
    const { action, applicant, interview, lead, records } = world
    const base = unwrap(await requireRecord(records, Interview, recordIds.interview(interview)))
    const person = records.view(recordIds.person(action, lead))
    const recusedAt = { reason: '', decidedBy: '', at: world.now }
    await fc.assert(
      fc.asyncProperty(fc.array(member, { maxLength: 4 }), async (members) => {
        const panel = members.map(({ role }, index) => ({
          person: people[index] ?? '',
          role: PanelRole.parse(role),
        }))
        const reader: RecordsReader = {
          get: (id) => records.get(id),
          list: (prefix) =>
            Promise.resolve(
              members.flatMap(({ recused }, index): RecordView[] => {
                const id = people[index] ?? ''
                if (prefix.startsWith('person/') && person !== undefined) {
                  return [{ ...person, id: recordIds.person(action, id) }]
                }
                if (!prefix.startsWith('recusal/') || !recused) return []
                const state = { id: recordIds.recusal(applicant, id), fields: {} }
                return [{ id: state.id, kind: 'recusal', values: recusedAt, toResolve: [], state }]
              }),
            ),
        }
        const submissions = members.flatMap(({ submitted }, index) =>
          submitted ? [{ id: people[index] ?? '', revision: '0'.repeat(64), at: world.now }] : [],
        )
        const missing = members.some(
          ({ role, recused, submitted }) => (role === 'lead' || role === 'rater') && !recused && !submitted,
        )
        const all = await allHaveSubmitted(
          reader,
          action,
          assessmentOfInterview({ ...base, id: interview, panel }),
          submissions,
        )
        expect(all).toBe(!missing)
      }),
    )
  })
})

describe('the key of a sealed sheet', () => {
  it('is kept in the private chain, once, by who submitted', async () => {
    const { action, lead, records } = world
    const { hash: revision } = await submit(world)
    expect(await sealingKeysMissing(records, lead)).toEqual([{ assessment: place.interview, revision }])
    const change = await world.run(keepSealingKey, { ...closed, revision, key }, lead)
    expect(change.header.chain).toBe(privateChain(action))
    expect(await sealingKeysMissing(records, lead)).toEqual([])
    expect(await world.refusal(keepSealingKey, { ...closed, revision, key }, lead)).toBe('sheet.key-kept')
    expect(await world.refusal(keepSealingKey, { ...closed, revision, key }, second)).toBe(
      'sheet.not-submitted',
    )
  })

  it('is one that age reads', async () => {
    const secret = newAgeSecret(world.random)
    expect(AgeSecretKey.safeParse(secret).success).toBe(true)
    expect(AgeRecipient.safeParse(await identityToRecipient(secret)).success).toBe(true)
  })
})

describe('what is shared of a sheet before it is opened', () => {
  it('says neither why it was amended nor how long its files are', async () => {
    const { lead, records } = world
    const { hash } = await submit(world)
    const values = records.view(recordIds.submission(place.interview, hash, lead))?.values
    expect(Object.keys(values ?? {}).sort()).toEqual(['at', 'revision'])
  })
})
