import type { KnownDevice } from '#shared/domain/panel/known-devices'
import { cardFingerprint } from '#shared/domain/panel/laptop'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type ZoneId } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import type { Laptops } from './use-laptops'

/** A laptop as its row says it. */
export interface LaptopRow {
  readonly laptop: KnownDevice
  readonly person: string
  readonly name: string
  readonly state: string
  readonly confirmed: string
  readonly by: string
  readonly fingerprint: string
}

/** The laptops in words, those in use first. */
export function laptopRows(
  { known, people }: Pick<Laptops, 'known' | 'people'>,
  own: Id,
  zone: ZoneId,
): readonly LaptopRow[] {
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const nameOf = (person: Id): string => names.get(person) ?? message('laptops.nobody')
  return known
    .map((laptop) => ({
      laptop,
      person: nameOf(laptop.person),
      name: laptop.device === own ? message('laptops.is-this', { name: laptop.name }) : laptop.name,
      state: stateOf(laptop, zone),
      confirmed: formatDateTimeWithZone(laptop.confirmedAt, zone),
      by:
        laptop.proof === undefined
          ? nameOf(laptop.confirmedBy)
          : message('laptops.by-key', { person: nameOf(laptop.confirmedBy) }),
      fingerprint: cardFingerprint({
        certificate: laptop.certificate,
        recipient: laptop.recipient,
        signing: laptop.signing.certificate,
      }),
    }))
    .sort(
      (a, b) =>
        Number(a.laptop.retired !== null) - Number(b.laptop.retired !== null) ||
        a.person.localeCompare(b.person) ||
        (a.laptop.device < b.laptop.device ? -1 : 1),
    )
}

function stateOf({ retired }: KnownDevice, zone: ZoneId): string {
  if (retired === null) return message('laptops.in-use')
  const at = formatDateTimeWithZone(retired.at, zone)
  const { reason } = retired
  return reason === ''
    ? message('laptops.is-retired', { at })
    : message('laptops.is-retired.why', { at, reason })
}
