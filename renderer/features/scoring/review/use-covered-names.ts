import { useCallback } from 'react'
import { whereTold, type Named } from '#shared/domain/scoring/review/hide-names'

/** Where a text tells who these entries of one applicant are. The same function as long as their names are the same. */
export function useCoveredNames(entries: readonly Named[]): (text: string) => ReturnType<typeof whereTold> {
  // As a text: the same names are no reason to look anew.
  const names = JSON.stringify(
    entries.map(({ familyName, givenName, middleName, email, telephone }): Named => ({
      familyName,
      givenName,
      middleName,
      email,
      telephone,
    })),
  )
  return useCallback((text) => whereTold(text, ...(JSON.parse(names) as readonly Named[])), [names])
}
