import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificate, isPreferred, type PassedApplicant } from '#shared/domain/decision/certificate'
import { usualOutcomes } from '#shared/domain/preparation/outcome-table'
import { VeteransPreference } from '#shared/domain/scheduling/apart/apart'

const TABLE = usualOutcomes(2, ['qualified', 'well qualified', 'best qualified'])
const NAMES = new Map(TABLE.map(({ score, category }) => [score, category]))

function applicant(
  familyName: string,
  score: number,
  preference: PassedApplicant['preference'] = 'none',
): PassedApplicant {
  return {
    applicant: familyName,
    familyName,
    givenName: '',
    middleName: '',
    number: familyName,
    outcome: { kind: 'passed', score, category: NAMES.get(score) ?? '' },
    ratings: [],
    preference,
    decided: undefined,
  }
}

const names = (list: readonly PassedApplicant[]) => list.map((each) => each.familyName).join(', ')

/** `best qualified: Xu | Adams, Brown`: before the bar those with preference. */
const said = (passed: readonly PassedApplicant[], compensableFirst = true) =>
  certificate(passed, { compensableFirst, table: TABLE }).map(({ name, preferred, others }) => {
    return `${name}: ${names(preferred)} | ${names(others)}`
  })

describe('a certificate', () => {
  it('lists the categories, the highest first, and within each preference first, else by name', () => {
    const passed = [
      applicant('Brown', 85),
      applicant('Xu', 85, 'TP'),
      applicant('Adams', 85),
      applicant('Young', 85, 'XP'),
      applicant('Cole', 100),
      applicant('Diaz', 70, 'SSP'),
    ]
    expect(said(passed)).toEqual([
      'best qualified:  | Cole',
      'well qualified: Xu, Young | Adams, Brown',
      'qualified: Diaz | ',
    ])
  })

  it('moves CP and CPS to the highest category that there is, unless the position is an exception', () => {
    const passed = [applicant('Cole', 100), applicant('Fox', 70, 'CPS'), applicant('Gray', 85, 'CP')]
    expect(said(passed)).toEqual(['best qualified: Fox, Gray | Cole'])
    // Also where nobody is in it by rating.
    expect(said([applicant('Fox', 70, 'CPS')])).toEqual(['best qualified: Fox | '])
    expect(said(passed, false)).toEqual([
      'best qualified:  | Cole',
      'well qualified: Gray | ',
      'qualified: Fox | ',
    ])
  })

  it('treats a preference that is not known as none', () => {
    expect(isPreferred(undefined)).toBe(false)
    expect(said([applicant('Hill', 70, undefined), applicant('Imai', 70, 'not-said')])).toEqual([
      'qualified:  | Hill, Imai',
    ])
  })

  it('keeps everybody, once, and nobody without a compensable disability outside their own category', () => {
    const someone = fc.record({
      score: fc.constantFrom(70, 85, 100),
      preference: fc.option(fc.constantFrom(...VeteransPreference.options), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 30 }), fc.boolean(), (people, compensableFirst) => {
        const passed = people.map(({ score, preference }, at) => applicant(`P${at}`, score, preference))
        const categories = certificate(passed, { compensableFirst, table: TABLE })
        const listed = categories.flatMap(({ score, preferred, others }) =>
          [...preferred, ...others].map((entry) => ({ entry, score })),
        )
        expect(listed.map(({ entry }) => entry.familyName).sort()).toEqual(
          passed.map(({ familyName }) => familyName).sort(),
        )
        for (const { entry, score } of listed) {
          const compensable = entry.preference === 'CP' || entry.preference === 'CPS'
          if (!(compensable && compensableFirst)) expect(score).toBe(entry.outcome.score)
          expect(entry.moved).toBe(score !== entry.outcome.score)
        }
      }),
    )
  })
})
