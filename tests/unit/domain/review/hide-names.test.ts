import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNameFound, whereTold } from '#shared/domain/scoring/review/hide-names'

const applicant = {
  id: 'a'.repeat(32),
  number: '0417',
  familyName: 'Bergström-Li',
  givenName: 'Nils',
  middleName: 'E.',
  email: 'nils.bergstrom@mail.example',
  telephone: '+1 (701) 555-0182',
}

/** The text with what tells who it is of taken out. */
function hidden(text: string): string {
  let shown = ''
  let at = 0
  for (const { from, to } of whereTold(text, applicant)) {
    shown += `${text.slice(at, from)}▇`
    at = to
  }
  return shown + text.slice(at)
}

describe('what tells who a résumé is of', () => {
  it.each([
    ['Nils E. Bergström-Li, planner', '▇-▇, planner'],
    ['Nils Erik Johan Bergström', '▇'],
    ['Nils and his three friends met Bergström', '▇ and his three friends met ▇'],
    ['Nils\nErik\nBergström', '▇\nErik\n▇'],
    ['NILS BERGSTROM', '▇ ▇'],
    ['B E R G S T R Ö M', '▇'],
    ['Berg\nström', '▇'],
    ['write to nils.bergstrom@mail.example.', 'write to ▇.'],
    ['linkedin.example/in/nils.bergstrom', 'linkedin.example/in/▇'],
    ['call (701) 555–0182 or 701.555.0182', 'call (▇ or ▇'],
    ['Bergström’s maps', '▇’s maps'],
  ])('is found in %j', (text, expected) => {
    expect(hidden(text)).toBe(expected)
  })

  it.each(['Nilsson Bergstrommen', 'Like a list of lichens', 'in 1701 555 people', 'E. coli'])(
    'is not found in %j',
    (text) => {
      expect(hidden(text)).toBe(text)
    },
  )

  it('is found wherever it stands in a text, and lies within it in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before} Nils Bergström ${after}`
        const ranges = whereTold(text, applicant)
        let last = 0
        for (const { from, to } of ranges) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          expect(to).toBeLessThanOrEqual(text.length)
          last = to
        }
        const start = before.length + 1
        expect(ranges.some(({ from, to }) => from <= start && to >= start + 4)).toBe(true)
        expect(isNameFound(text, { familyName: 'Bergström' })).toBe(true)
      }),
    )
  })

  it('is nothing where a name is unknown or one letter', () => {
    const nobody = { familyName: 'X', givenName: '', middleName: '', email: '', telephone: '' }
    expect(whereTold('X marks the spot', nobody)).toEqual([])
    expect(isNameFound('a scan without a name', applicant)).toBe(false)
  })
})
