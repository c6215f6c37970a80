import { z } from 'zod'
import { Base64Der, LaptopKeys, LaptopName } from '../laptop-keys'
import { AppError } from '../../../kernel/app-error'
import { Id } from '../../../kernel/ids'
import { fail, ok, type Result } from '../../../kernel/result'
import { setFields } from '../../../log/command'
import type { RecordsReader } from '../../../log/records'
import { actionInput, defineCommand, inAction } from '../../define-command'
import { requireRecord } from '../../find-record'
import { recordIds } from '../../record-ids'
import { requireHr } from '../hr'
import { knownDevices, type KnownDevice } from '../known-devices'
import { provingCertificates } from '../laptop-proof'
import { Person } from '../person'

const deviceInput = { ...actionInput, device: Id }

/**
 * An HR specialist says that a laptop is who it says, after both compared the fingerprint. Refuses:
 * `action.not-hr`, `record.not-found` (the person), `device.retired`, `device.keys-changed`,
 * `device.signing-key-of-another`.
 */
export const confirmDevice = defineCommand(
  'device.confirm',
  z.object({ ...deviceInput, person: Id, name: LaptopName, keys: LaptopKeys }),
  async (records, { action, device, person, name, keys }, { person: hr, now }) => {
    const allowed = await requireHr(records, action, hr)
    if (!allowed.ok) return allowed
    const owner = await requireRecord(records, Person, recordIds.person(action, person))
    if (!owner.ok) return owner
    const known = await knownDevices(records, action)
    const before = known.find((one) => one.device === device)
    if (before !== undefined && before.retired !== null) return fail(new AppError('device.retired', device))
    if (before !== undefined && !sameKeys(before, person, keys)) {
      return fail(new AppError('device.keys-changed', device))
    }
    const other = known.find((one) => one.signing.certificate === keys.signing && one.person !== person)
    if (other !== undefined) return fail(new AppError('device.signing-key-of-another', other.device))
    return inAction(
      action,
      setFields(recordIds.device(action, device, hr), { ...said(person, name, keys), confirmedAt: now }),
    )
  },
)

/**
 * Somebody of HR says that a new laptop is their own, which `proof` shows, the signature over `proofText` by the
 * signing key that the others know as theirs. Refuses: `action.not-hr`, `device.retired`, `device.keys-changed`,
 * `device.signing-key-not-known`.
 */
export const proveDevice = defineCommand(
  'device.prove',
  z.object({ ...deviceInput, name: LaptopName, keys: LaptopKeys, proof: Base64Der }),
  async (records, { action, device, name, keys, proof }, { person, now }) => {
    const allowed = await requireHr(records, action, person)
    if (!allowed.ok) return allowed
    const before = (await knownDevices(records, action)).find((one) => one.device === device)
    if (before !== undefined && before.retired !== null) return fail(new AppError('device.retired', device))
    if (before !== undefined && !sameKeys(before, person, keys)) {
      return fail(new AppError('device.keys-changed', device))
    }
    const proving = await provingCertificates(records, action, person)
    if (!proving.has(keys.signing)) return fail(new AppError('device.signing-key-not-known', device))
    return inAction(
      action,
      setFields(recordIds.device(action, device, person), {
        ...said(person, name, keys),
        confirmedAt: now,
        proof,
      }),
    )
  },
)

function said(person: Id, name: string, { certificate, recipient, signing }: LaptopKeys) {
  return { person, name, certificate, recipient, signing: { certificate: signing }, retired: null }
}

/**
 * Takes a laptop out of use for ever: lost, replaced, or cloned. What it handed out before stays. Refuses:
 * `action.not-hr`, `device.unknown`, `device.retired`.
 */
export const retireDevice = defineCommand(
  'device.retire',
  z.object({
    ...deviceInput,
    reason: z.string().trim().max(2000),
    lastNumber: z.int().min(0).nullable(),
    passphraseKnown: z.boolean().optional(),
  }),
  async (records, { action, device, reason, lastNumber, passphraseKnown }, { person, now }) => {
    const found = await inUse(records, action, device, person)
    if (!found.ok) return found
    const retired = { at: now, reason, lastNumber, ...(passphraseKnown === true ? { passphraseKnown } : {}) }
    return inAction(action, restated(action, found.value, person, { retired }))
  },
)

/** Calls a laptop by another name. Refuses: `action.not-hr`, `device.unknown`, `device.retired`. */
export const renameDevice = defineCommand(
  'device.rename',
  z.object({ ...deviceInput, name: LaptopName }),
  async (records, { action, device, name }, { person, now }) => {
    const found = await inUse(records, action, device, person)
    if (!found.ok) return found
    return inAction(action, restated(action, found.value, person, { name, confirmedAt: now }))
  },
)

function sameKeys(known: KnownDevice, person: Id, keys: LaptopKeys): boolean {
  return (
    known.person === person &&
    known.certificate === keys.certificate &&
    known.recipient === keys.recipient &&
    known.signing.certificate === keys.signing
  )
}

async function inUse(records: RecordsReader, action: Id, device: Id, hr: Id): Promise<Result<KnownDevice>> {
  const allowed = await requireHr(records, action, hr)
  if (!allowed.ok) return allowed
  const known = (await knownDevices(records, action)).find((one) => one.device === device)
  if (known === undefined) return fail(new AppError('device.unknown', device))
  return known.retired === null ? ok(known) : fail(new AppError('device.retired', device))
}

/** The whole record again, as this HR specialist's own word; a proof is its person's alone. */
function restated(action: Id, known: KnownDevice, hr: Id, changed: Partial<KnownDevice>) {
  const { device, confirmedBy: _, proof: _proof, ...laptop } = { ...known, ...changed }
  return setFields(recordIds.device(action, device, hr), laptop)
}
