import { array, assert, integer, property, shuffledSubarray, tuple } from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { readAll, findRecord } from '#shared/domain/find-record'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { recusedFrom } from '#shared/domain/panel/recusals'
import { recordIds } from '#shared/domain/record-ids'
import { applicantsTable } from '#shared/domain/records/applicants-table/applicants-table'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { loadPacketMaterial } from '#shared/domain/records/packet-material'
import { redact, RedactionChoice } from '#shared/domain/records/redact'
import { asOne, SameApplicants, sameApplicants } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import {
  deleteApplicant,
  restoreApplicant,
  updateApplicant,
} from '#shared/domain/scheduling/commands/applicant-commands'
import { importApplicants } from '#shared/domain/scheduling/commands/import-applicants'
import { createInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { mergeApplicants, unmergeApplicants } from '#shared/domain/scheduling/commands/merge-applicants'
import { Interview } from '#shared/domain/scheduling/interview'
import { roundsOfBoth } from '#shared/domain/scheduling/rounds-of-both'
import { unwrap } from '#shared/kernel/result'
import { NOBODY } from '../../support/applicants/nobody'
import { makeWorld, type World } from './support/world'

let world: World
let other: string
beforeEach(async () => {
  world = await makeWorld()
  other = await world.addApplicant('Okafor-Smith')
})

const merge = async (applicant: string, into: string, fields = {}) =>
  world.run(mergeApplicants, { action: world.action, applicant, into, reason: 'same person', fields })
const applicants = async () => readAll(Applicant, await asOne(world.records).list('applicant/'))

const planned = (row: number, applicationId: string) => ({
  row,
  lastName: 'Vale',
  firstName: 'Ines',
  roles: [],
  usaStaffing: { applicationId },
})

const sameBy = (pairs: readonly (readonly [number, number])[]) =>
  new SameApplicants(new Map(pairs.map(([from, to]) => [String(from), String(to)])))

describe('which applicants are one', () => {
  const pointers = array(tuple(integer({ min: 0, max: 5 }), integer({ min: 0, max: 5 })), { maxLength: 8 })

  it('is answered for chains and circles of any shape, the same whatever order they came in', () => {
    assert(
      property(
        pointers.chain((drawn) => {
          const unique = [...new Map(drawn)]
          return tuple(
            shuffledSubarray(unique, { minLength: unique.length }),
            shuffledSubarray(unique, { minLength: unique.length }),
          )
        }),
        ([one, another]) => {
          const left = sameBy(one)
          const right = sameBy(another)
          for (const id of ['0', '1', '2', '3', '4', '5']) {
            expect(right.of(id)).toBe(left.of(id))
            expect(right.all(id)).toEqual(left.all(id))
            // Whoever stands for somebody stands for themselves.
            expect(left.of(left.of(id))).toBe(left.of(id))
            expect(left.all(id)).toContain(id)
          }
          for (const [from, to] of one) expect(left.of(String(from))).toBe(left.of(String(to)))
        },
      ),
      { numRuns: 2000 },
    )
  })
})

describe('a merge of two applicants', () => {
  it('leaves one in every list, with what was chosen of both, and both interviews', async () => {
    await merge(world.applicant, other, { email: 'ada@example.gov' })
    expect(await applicants()).toMatchObject([
      { id: other, familyName: 'Okafor-Smith', email: 'ada@example.gov' },
    ])
    const interviews = readAll(Interview, await asOne(world.records).list('interview/'))
    expect(interviews.map(({ applicant }) => applicant)).toEqual([other])
    const { action, interview } = world
    const packet = unwrap(await loadPacketMaterial(world.records, { action, interview }))
    expect(packet.applicant.familyName).toBe('Okafor-Smith')
    const [, ...rows] = await applicantsTable(world.records, action, 'own', NOBODY)
    expect(rows.map(([family]) => family)).toEqual(['Okafor-Smith'])
  })

  it('makes a recusal from either a recusal from both', async () => {
    await world.run(
      declareRecusal,
      { action: world.action, applicant: other, reason: '', decidedBy: '' },
      world.lead,
    )
    expect((await recusedFrom(world.records, world.applicant)).size).toBe(0)
    await merge(other, world.applicant)
    expect(await recusedFrom(world.records, world.applicant)).toEqual(new Set([world.lead]))
    const found = await conflictsToResolve(world.records, world.action)
    expect(found).toMatchObject([{ kind: 'schedule', warning: { code: 'schedule.recused' } }])
  })

  it('is undone: both stand alone, and what it changed is set back unless it was changed since', async () => {
    const { action } = world
    await merge(world.applicant, other, { email: 'ada@example.gov', telephone: '202 555 0100' })
    await world.run(updateApplicant, { action, applicant: other, fields: { telephone: '202 555 0199' } })
    await world.run(unmergeApplicants, { action, applicant: world.applicant })
    expect((await applicants()).map(({ id }) => id).sort()).toEqual([world.applicant, other].sort())
    expect(await findRecord(world.records, Applicant, recordIds.applicant(other))).toMatchObject({
      email: '',
      telephone: '202 555 0199',
    })
    expect(await world.refusal(unmergeApplicants, { action, applicant: world.applicant })).toBe(
      'applicant.not-merged',
    )
  })

  it('is refused of two who are one already, and of one who is not there', async () => {
    const refusal = async (applicant: string, into: string) =>
      world.refusal(mergeApplicants, { action: world.action, applicant, into, reason: '', fields: {} })
    await merge(world.applicant, other)
    expect(await refusal(other, world.applicant)).toBe('applicant.merged-already')
    expect(await refusal(other, other)).toBe('applicant.merged-already')
    expect(await refusal(other, world.newId())).toBe('record.not-found')
  })

  it('keeps the one who stays from being deleted, and loses nobody where another laptop deleted them', async () => {
    const { action } = world
    const third = await world.addApplicant('Third')
    await merge(other, third)
    expect(await world.refusal(deleteApplicant, { action, applicant: third })).toBe('applicant.has-merged')
    await world.run(unmergeApplicants, { action, applicant: other })
    await world.run(deleteApplicant, { action, applicant: third })
    await world.run(restoreApplicant, { action, applicant: third })
    await merge(other, third)
    // As a deletion that came from elsewhere.
    const same = await sameApplicants({
      get: async (record) => {
        const view = await world.records.get(record)
        return view && record === recordIds.applicant(third)
          ? { ...view, values: { ...view.values, deleted: true } }
          : view
      },
      list: async (prefix) => world.records.list(prefix),
    })
    expect(same.isMerged(other)).toBe(false)
  })

  it('still answers USA Staffing for each application that it sent', async () => {
    const { action } = world
    const plan = {
      applicants: [planned(2, '0001'), planned(3, '0002')],
      interviews: [],
      people: [],
      newRoles: [],
      problems: [],
      duplicates: [],
      passedOver: [],
    }
    await world.run(importApplicants, { action, plan, rounds: [] })
    const [one, two] = (await applicants()).filter(({ familyName }) => familyName === 'Vale')
    await merge(one?.id ?? '', two?.id ?? '')
    const rowsOf = async (columns: 'own' | 'usa-staffing') =>
      (await applicantsTable(world.records, action, columns, NOBODY)).filter((row) => row.includes('Vale'))
    expect(await rowsOf('own')).toHaveLength(1)
    expect(new Set((await rowsOf('usa-staffing')).map((row) => row[2]))).toEqual(new Set(['0001', '0002']))
  })

  it('takes every entry out of a redacted copy that leaves one of them out', async () => {
    await merge(world.applicant, other)
    const { records } = redact(world.records.views(), RedactionChoice.parse({ people: [other] }))
    expect(JSON.stringify(records)).not.toContain('Okafor')
  })

  it('of two who are both interviewed in a round says which', async () => {
    const { guide, round } = world.guide(1)
    const { action } = world
    await world.run(createInterview, {
      action,
      interview: world.newId(),
      applicant: other,
      round: round.id,
      guide: guide.id,
    })
    const interviews = readAll(Interview, world.records.views('interview/'))
    expect(roundsOfBoth(interviews, world.applicant, other)).toEqual([round.id])
  })
})
