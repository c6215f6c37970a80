import { z } from 'zod'
import { Hash, Id } from '../../../kernel/ids'

/** The codes of veterans' preference; HR applies it after an applicant has passed, outside the rating. */
export const VeteransPreference = z.enum(['not-said', 'none', 'TP', 'XP', 'CP', 'CPS', 'SSP'])
export type VeteransPreference = z.infer<typeof VeteransPreference>

export const Sex = z.enum(['not-said', 'female', 'male'])
export const Ethnicity = z.enum(['not-said', 'hispanic-or-latino', 'not-hispanic-or-latino'])
export const Race = z.enum([
  'american-indian-or-alaska-native',
  'asian',
  'black-or-african-american',
  'native-hawaiian-or-pacific-islander',
  'white',
])
export type Race = z.infer<typeof Race>

/** What an applicant says of themselves where they wish to; only sums of it are ever used. */
export const Demographic = z.strictObject({
  sex: Sex,
  ethnicity: Ethnicity,
  race: z.array(Race).max(Race.options.length),
})
export type Demographic = Readonly<z.infer<typeof Demographic>>

/** What HR keeps apart from everything that raters see. */
export const ApartDetails = z.strictObject({
  accommodation: z.string().max(2000),
  veteransPreference: VeteransPreference,
  demographic: Demographic,
})
export type ApartDetails = Readonly<z.infer<typeof ApartDetails>>

export const NOTHING_APART: ApartDetails = {
  accommodation: '',
  veteransPreference: 'not-said',
  demographic: { sex: 'not-said', ethnicity: 'not-said', race: [] },
}

/** One version of it, as it is sealed: `id` is its own, `seen` are the versions that it replaces. */
export const ApartContent = z.strictObject({
  v: z.literal(1),
  kind: z.literal('evenhand-apart'),
  id: Id,
  seen: z.array(Id).max(100),
  action: Id,
  applicant: Id,
  details: ApartDetails,
})
export type ApartContent = Readonly<z.infer<typeof ApartContent>>

/** An age file in base64. */
export const SealedApart = z.base64().min(1).max(200_000)

/** Record `apart/<applicant>/@<hr>`: what one of HR sealed; readable by HR's laptops and the recovery key alone. */
export const Apart = z.object({
  sealed: SealedApart,
  /** SHA-256 of to whom it is encrypted: another one than today's means that it is to be sealed again. */
  sealedFor: Hash,
})
export type Apart = Readonly<z.infer<typeof Apart>>

/** The versions that no other replaces: one, unless two of HR wrote without knowing of each other. */
export function standingVersions(versions: readonly ApartContent[]): readonly ApartContent[] {
  const seen = new Set(versions.flatMap((version) => version.seen))
  const standing = new Map(versions.filter(({ id }) => !seen.has(id)).map((each) => [each.id, each]))
  return [...standing.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}
