import { z } from 'zod'

/** Zones that have been looked up; asking the runtime is slow. */
const known = new Set<string>()

function runtimeKnows(zone: string): boolean {
  if (known.has(zone)) return true
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone }).format(0)
    known.add(zone)
    return true
  } catch {
    return false
  }
}

/** A zone of the IANA database, `Area/City` or `UTC`. Bare abbreviations and offsets are not zones. */
export const ZoneId = z
  .string()
  .regex(/^(UTC|[A-Za-z_]+(\/[A-Za-z0-9_+-]+)+)$/)
  .refine(runtimeKnows, 'unknown time zone')
export type ZoneId = z.infer<typeof ZoneId>

/** The zone that this computer is set to; UTC where it is set to none that Evenhand knows. */
export function computerZone(): ZoneId {
  const zone = ZoneId.safeParse(Intl.DateTimeFormat().resolvedOptions().timeZone)
  return zone.success ? zone.data : 'UTC'
}

/** The zones of the United States and UTC, the likely ones of a picker, from east to west. */
const COMMON_ZONES: readonly ZoneId[] = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
  'Pacific/Guam',
  'UTC',
]

let listed: readonly ZoneId[] | undefined

/** All zones that this runtime knows, the common ones first, the rest by name. */
export function listZones(): readonly ZoneId[] {
  listed ??= [
    ...COMMON_ZONES,
    ...Intl.supportedValuesOf('timeZone')
      .filter((zone) => !COMMON_ZONES.includes(zone))
      .sort(),
  ]
  return listed
}

const formatters = new Map<string, Intl.DateTimeFormat>()

function zoneNamePart(milliseconds: number, zone: ZoneId, timeZoneName: 'short' | 'longOffset'): string {
  const key = `${timeZoneName} ${zone}`
  let formatter = formatters.get(key)
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName })
    formatters.set(key, formatter)
  }
  const part = formatter.formatToParts(milliseconds).find((each) => each.type === 'timeZoneName')
  return part?.value ?? zone
}

/** `EST` or `EDT` for New York, by the moment; `GMT+1` where English has no short name. */
export function zoneAbbreviation(instant: string, zone: ZoneId): string {
  return zoneNamePart(Date.parse(instant), zone, 'short')
}

/** `UTC-05:00`: the distance to UTC at a moment. */
function zoneOffset(instant: string, zone: ZoneId): string {
  const offset = zoneNamePart(Date.parse(instant), zone, 'longOffset').replace('GMT', 'UTC')
  return offset === 'UTC' ? 'UTC+00:00' : offset
}

/** For a picker: `America/New York (EST, UTC-05:00)`. */
export function zoneLabel(instant: string, zone: ZoneId): string {
  const offset = zoneOffset(instant, zone)
  const short = zoneAbbreviation(instant, zone)
  const name = zone.replaceAll('_', ' ')
  return /^(GMT|UTC)/.test(short) ? `${name} (${offset})` : `${name} (${short}, ${offset})`
}

const SPOKEN: Readonly<Record<string, ZoneId>> = {
  et: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  eastern: 'America/New_York',
  ct: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  central: 'America/Chicago',
  mt: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  arizona: 'America/Phoenix',
  pt: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  akt: 'America/Anchorage',
  akst: 'America/Anchorage',
  akdt: 'America/Anchorage',
  alaska: 'America/Anchorage',
  ht: 'Pacific/Honolulu',
  hst: 'Pacific/Honolulu',
  hawaii: 'Pacific/Honolulu',
  ast: 'America/Puerto_Rico',
  atlantic: 'America/Puerto_Rico',
  chst: 'Pacific/Guam',
  chamorro: 'Pacific/Guam',
  sst: 'Pacific/Pago_Pago',
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  zulu: 'UTC',
}

/** Abbreviations that name one half of the year. */
const SEASONAL = /^(E|C|M|P|AK)[SD]T$/

/**
 * The zone that a person means, or undefined.
 *
 * The rule for what is ambiguous: names are read as a US office writes them. `EST` and `EDT` both mean the
 * clocks of New York as they stand on that day, because people write EST all year; `statedSeasonDiffers` says
 * when that is so. `CST` is US Central, `MST` Denver (write Arizona or America/Phoenix for Phoenix), `AST`
 * Puerto Rico (Alaska is AKT). `AT`, `BST`, `IST` and bare offsets are refused.
 */
export function parseZone(text: string): ZoneId | undefined {
  const plain = text.normalize('NFKC').trim().replaceAll('.', '')
  if (plain.includes('/')) {
    const iana = plain.replaceAll(' ', '_')
    if (!ZoneId.safeParse(iana).success) return undefined
    const lower = iana.toLowerCase()
    return listZones().find((zone) => zone.toLowerCase() === lower) ?? iana
  }
  const name = plain
    .toLowerCase()
    .replace(/^\(utc[^)]*\)/, '')
    .replace(/\(us & canada\)$/, '')
    .trim()
    .replace(/^us\s+/, '')
    .replace(/\s*(standard|daylight)?\s*(time)?$/, '')
    .trim()
  return Object.hasOwn(SPOKEN, name) ? SPOKEN[name] : undefined
}

/** Whether someone wrote EST where the clocks show EDT, or the like; the wall-clock time is kept. */
export function statedSeasonDiffers(text: string, instant: string, zone: ZoneId): boolean {
  const stated = text.trim().toUpperCase()
  return SEASONAL.test(stated) && stated !== zoneAbbreviation(instant, zone)
}
