import { describe, expect, it } from 'vitest'
import { openDetails, resealDetails, sealDetails } from '#electron/app/apart'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import { openApart } from '#electron/bundle/sealed-apart'
import { sharedChanges } from '#electron/app/action-records'
import { addPerson } from '#shared/domain/panel/commands/person-commands'
import { setRecovery } from '#shared/domain/panel/commands/set-recovery'
import { redact, RedactionChoice } from '#shared/domain/records/redact'
import { applicantsTable } from '#shared/domain/records/applicants-table/applicants-table'
import { recordIds } from '#shared/domain/record-ids'
import { Apart, type ApartDetails, NOTHING_APART } from '#shared/domain/scheduling/apart/apart'
import { keepApart } from '#shared/domain/scheduling/apart/keep-apart'
import { createApplicant } from '#shared/domain/scheduling/commands/applicant-commands'
import type { Id } from '#shared/kernel/ids'
import { toAppError } from '#shared/kernel/app-error'
import { readAs } from '#shared/log/read-as'
import { NOBODY } from '../../support/applicants/nobody'
import { Laptop } from './laptop'
import { makePair, type Pair } from './pair'

const APPLICANT = 'a'.repeat(32)
const DETAILS: ApartDetails = {
  accommodation: 'A sign language interpreter, please.',
  veteransPreference: 'CP',
  demographic: { sex: 'female', ethnicity: 'not-said', race: ['asian'] },
}

async function withApplicant(): Promise<Pair> {
  const pair = await makePair()
  const { hr, action } = pair
  await hr.run(action, createApplicant, { action, applicant: APPLICANT, familyName: 'Okafor' })
  return pair
}

/** Seals and keeps, as the window does. */
async function keep(laptop: Laptop, action: Id, details: ApartDetails, seen: string[] = []) {
  const asked = { action, applicant: APPLICANT, details: structuredClone(details), seen }
  const sealed = await sealDetails(laptop.services, asked)
  await laptop.run(action, keepApart, { action, applicant: APPLICANT, ...sealed })
  return sealed
}

const give = async (from: Laptop, to: Laptop, action: Id) =>
  to.services.journal.importChanges(await sharedChanges(from.services.journal, action))

const sealedOf = async (laptop: Laptop, action: Id, author: Id) => {
  const view = (await laptop.records(action)).view(recordIds.apart(APPLICANT, author))
  const kept = view && readAs(Apart, view)
  return kept?.sealed ?? ''
}

async function read(laptop: Laptop, action: Id, sealed: string, applicant = APPLICANT) {
  const { opened } = await openDetails(laptop.services, { action, sealed: [{ applicant, sealed }] })
  return opened[0]?.details
}

describe('what HR keeps apart', () => {
  it('is read by HR’s laptop and the recovery key, and by no rater’s', async () => {
    const { hr, sme, action } = await withApplicant()
    const { identity, recipient } = await newAgeIdentity()
    await hr.run(action, setRecovery, { action, recipient, name: 'Safe' })
    const { sealed } = await keep(hr, action, DETAILS)
    expect(await read(hr, action, sealed)).toEqual(DETAILS)
    expect((await openApart({ action, applicant: APPLICANT, sealed }, [identity]))?.details).toEqual(DETAILS)
    await give(hr, sme, action)
    expect(await read(sme, action, await sealedOf(sme, action, hr.person))).toBeUndefined()
    const refused = await keep(sme, action, DETAILS).catch((thrown: unknown) => toAppError(thrown).code)
    expect(refused).toBe('action.not-hr')
  })

  it('says nothing by its size, and stands in no record, export or redacted copy in the open', async () => {
    const { hr, action } = await withApplicant()
    const empty = await keep(hr, action, NOTHING_APART)
    const full = await keep(hr, action, DETAILS)
    expect(full.sealed.length).toBe(empty.sealed.length)
    const records = await hr.records(action)
    expect(JSON.stringify(records.views())).not.toContain('interpreter')
    const copy = redact(records.views(), RedactionChoice.parse({}))
    expect(copy.records.some(({ id }) => id.startsWith('apart/'))).toBe(false)
    const table = JSON.stringify(await applicantsTable(records, action, 'own', NOBODY))
    expect(table).not.toMatch(/interpreter|female|CP/)
  })

  it('is sealed again when HR gets another laptop, which reads it then', async () => {
    const { hr, sme, action } = await withApplicant()
    await keep(hr, action, DETAILS)
    expect((await resealDetails(hr.services, action)).anew).toEqual([])
    const second = await Laptop.of('Robin Marsh')
    const duties = ['hr-specialist' as const]
    await hr.run(action, addPerson, { action, person: second.person, name: 'Robin Marsh', duties })
    await hr.confirm(action, second, second.person)
    await give(hr, second, action)
    expect(await read(second, action, await sealedOf(second, action, hr.person))).toBeUndefined()
    const { anew } = await resealDetails(hr.services, action)
    for (const { applicant, ...sealed } of anew)
      await hr.run(action, keepApart, { action, applicant, ...sealed })
    expect(anew).toHaveLength(1)
    await give(hr, second, action)
    expect(await read(second, action, await sealedOf(second, action, hr.person))).toEqual(DETAILS)
    await give(hr, sme, action)
    expect(await read(sme, action, await sealedOf(sme, action, hr.person))).toBeUndefined()
    expect((await resealDetails(hr.services, action)).anew).toEqual([])
  })

  it('of one applicant is nothing under another, nor altered', async () => {
    const { hr, action } = await withApplicant()
    const { sealed } = await keep(hr, action, DETAILS)
    expect(await read(hr, action, sealed, 'b'.repeat(32))).toBeUndefined()
    const bytes = Buffer.from(sealed, 'base64')
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    expect(await read(hr, action, bytes.toString('base64'))).toBeUndefined()
    expect(await read(hr, action, Buffer.from('no age file').toString('base64'))).toBeUndefined()
  })
})
