import type { Competency, ProficiencyLevel } from './competency'

/** The two ways to describe degrees of a competency: two levels, or four. */
export const LEVEL_SCHEMES = {
  two: ['meets', 'exceeds'],
  four: ['novice', 'competent', 'advanced', 'expert'],
} as const
export type LevelScheme = keyof typeof LEVEL_SCHEMES
export type SchemeLevel = (typeof LEVEL_SCHEMES)[LevelScheme][number]

/** What falls short may be described, too; it is no level of either scheme. */
const BELOW = 'does-not-meet'

/** Which scheme a competency's levels follow; undefined for levels of somebody's own. */
export function schemeOf(levels: readonly ProficiencyLevel[]): LevelScheme | undefined {
  const ids = levels
    .map(({ id }) => id)
    .filter((id) => id !== BELOW)
    .join(' ')
  return (['two', 'four'] as const).find((scheme) => LEVEL_SCHEMES[scheme].join(' ') === ids)
}

/** The levels of a scheme, named. What was described before stays: by the same level, else in order of degree. */
export function levelsOf(
  scheme: LevelScheme,
  nameOf: (level: SchemeLevel) => string,
  before: readonly ProficiencyLevel[] = [],
): Pick<Competency, 'levels' | 'minimum'> {
  const ids: readonly string[] = LEVEL_SCHEMES[scheme]
  const known = new Map(before.map((level) => [level.id, level]))
  const spare = before.filter(({ id }) => !ids.includes(id))
  const levels = LEVEL_SCHEMES[scheme].map((id) => ({
    id,
    name: nameOf(id),
    description: known.get(id)?.description ?? spare.shift()?.description ?? '',
  }))
  return { levels, minimum: scheme === 'two' ? 'meets' : 'competent' }
}
