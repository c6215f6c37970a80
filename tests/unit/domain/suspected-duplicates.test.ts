import { describe, expect, it } from 'vitest'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { suspectedDuplicates } from '#shared/domain/scheduling/suspected-duplicates'

/** All that is found, with every pause passed over. */
function toEnd(applicants: Parameters<typeof suspectedDuplicates>[0]) {
  const search = suspectedDuplicates(applicants)
  for (;;) {
    const { done, value } = search.next()
    if (done === true) return value
  }
}

const applicant = (id: string, fields: Partial<Applicant>) => ({
  ...Applicant.parse({ familyName: 'Okafor', givenName: 'Ada', ...fields }),
  id,
})

describe('applicants who may be there twice', () => {
  it('have one email address, whatever its case', () => {
    const found = toEnd([
      applicant('a', { email: 'Ada@Example.gov' }),
      applicant('b', { email: 'ada@example.gov ', familyName: 'Smith' }),
      applicant('c', { email: 'ada@example.org', familyName: 'Jones' }),
    ])
    expect(found).toEqual([{ first: 'a', second: 'b', why: 'same-email' }])
  })

  it('have one name and one telephone number, however it is written', () => {
    const found = toEnd([
      applicant('a', { telephone: '+1 (202) 555-0100' }),
      applicant('b', { telephone: '202.555.0100', familyName: 'OKAFOR' }),
      applicant('c', { telephone: '202 555 0100', familyName: 'Smith' }),
    ])
    expect(found).toEqual([{ first: 'a', second: 'b', why: 'same-name-and-telephone' }])
  })

  it('are not suspected for a name alone, an extension, or nothing at all', () => {
    const found = toEnd([
      applicant('a', { telephone: '417' }),
      applicant('b', { telephone: '417' }),
      applicant('c', {}),
    ])
    expect(found).toEqual([])
  })

  it('are told once, though both signs fit', () => {
    const both = { email: 'ada@example.gov', telephone: '2025550100' }
    expect(toEnd([applicant('a', both), applicant('b', both)])).toHaveLength(1)
  })
})
