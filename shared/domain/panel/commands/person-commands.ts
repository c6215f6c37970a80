import { z } from 'zod'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { ZoneId } from '../../../kernel/time'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireNew, requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { isHr } from '../hr'
import { Duty, Person } from '../person'

const Text = z.string().trim().max(200)

/** What a person types about somebody who takes part. */
export const PersonDetails = z.object({
  name: Text.min(1),
  title: Text,
  agency: Text,
  email: z.union([z.literal(''), z.email().max(200)]),
  zone: ZoneId.optional(),
  duties: z.array(Duty),
  roles: z.array(Id).max(100),
  senior: z.boolean(),
  fingerprint: z.union([z.literal(''), z.string().regex(/^[0-9a-f]{64}$/)]),
})
export type PersonDetails = z.infer<typeof PersonDetails>

/**
 * What is sealed is encrypted to the laptops of HR: whoever could give themselves that duty could read it.
 * Refuses: `person.duty-needs-hr`.
 */
async function checkDuties(
  records: RecordsReader,
  { action, by, before, after }: { action: Id; by: Id; before: readonly Duty[]; after: readonly Duty[] },
): Promise<Result<undefined>> {
  const same = before.includes('hr-specialist') === after.includes('hr-specialist')
  return same || (await isHr(records, action, by))
    ? ok(undefined)
    : fail(new AppError('person.duty-needs-hr', by))
}

const personInput = { ...actionInput, person: Id }

/**
 * Adds somebody who takes part in the hiring action. `person` is a new id, or the id of a signing identity
 * that is known. Refuses: `record.exists`, `person.duty-needs-hr`.
 */
export const addPerson = defineCommand(
  'person.add',
  PersonDetails.partial().extend({ ...personInput, name: PersonDetails.shape.name }),
  async (records, { action, person, ...details }, { person: by }) => {
    const fresh = await requireNew(records, recordIds.person(action, person))
    if (!fresh.ok) return fresh
    const duties = await checkDuties(records, { action, by, before: [], after: details.duties ?? [] })
    return duties.ok ? inAction(action, setFields(fresh.value, details)) : duties
  },
)

/** Sets the fields that are given. Refuses: `record.not-found`, `person.duty-needs-hr`. */
export const updatePerson = defineCommand(
  'person.update',
  z.object({ ...personInput, fields: PersonDetails.partial() }),
  async (records, { action, person, fields }, { person: by }) => {
    const record = recordIds.person(action, person)
    const found = await requireRecord(records, Person, record)
    if (!found.ok) return found
    const before = found.value.duties
    const duties = await checkDuties(records, { action, by, before, after: fields.duties ?? before })
    return duties.ok ? inAction(action, setFields(record, fields)) : duties
  },
)

const setDeleted = (name: 'person.delete' | 'person.restore', deleted: boolean) =>
  defineCommand(name, z.object(personInput), async (records, { action, person }) => {
    const record = recordIds.person(action, person)
    const found = await requireRecord(records, Person, record)
    return found.ok ? inAction(action, setFields(record, { deleted })) : found
  })

/** Takes a person off the lists. Panels that still name them are found by the schedule check. Refuses: `record.not-found`. */
export const deletePerson = setDeleted('person.delete', true)
export const restorePerson = setDeleted('person.restore', false)
