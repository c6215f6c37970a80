import { assert, nat, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applicantWords, matchesWords, searchWords } from '#shared/domain/scheduling/name-search'
import { joinedWords } from '#shared/kernel/words'

const named = (familyName: string, givenName: string, number = '') => ({
  familyName,
  givenName,
  middleName: '',
  number,
})
const finds = (query: string, applicant: ReturnType<typeof named>) =>
  matchesWords(applicantWords(applicant), searchWords(query))

describe('the search by name', () => {
  it.each([
    ['gar', 'García-López', 'María'],
    ['LOPEZ', 'García-López', 'María'],
    ['lop mar', 'García-López', 'María'],
    ['garcia-lopez', 'García-López', 'María'],
    ['lodz', 'Łódź', 'Jan'],
    ['strasse', 'Straße', 'Eva'],
    ['bjorn', 'Ågren', 'Bjørn'],
    ['oneil', 'O’Neil', 'Tom'],
    ["o'neil", 'O’Neil', 'Tom'],
    ['nei', 'O’Neil', 'Tom'],
    ['  ', 'O’Neil', 'Tom'],
    ['李', '李', '明'],
  ])('%s finds %s, %s', (query, family, given) => {
    expect(finds(query, named(family, given))).toBe(true)
  })

  it.each([
    ['arc', 'García-López', 'María'],
    ['gar zoe', 'García-López', 'María'],
    ['garcialopez', 'García-López', 'María'],
  ])('%s does not find %s, %s', (query, family, given) => {
    expect(finds(query, named(family, given))).toBe(false)
  })

  it('finds an applicant number by its beginning, however it is written', () => {
    const applicant = named('Brandt', 'Uwe', 'A-0042')
    expect(finds('a0042', applicant)).toBe(true)
    expect(finds('A00', applicant)).toBe(true)
    expect(finds('42', applicant)).toBe(false)
  })

  it('finds everybody by every beginning of every word of their name', () => {
    assert(
      property(string({ unit: 'grapheme' }), nat(), (name, length) => {
        for (const word of searchWords(name)) {
          expect(
            matchesWords(joinedWords(searchWords(name)), [word.slice(0, 1 + (length % word.length))]),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('the words of a text', () => {
  it('are the same whether or not another text beside it has accents', () => {
    const plain = "Riverside-Walk 12b, c/o O'Neil\tand\nco_op (x)"
    expect(searchWords(plain)).toEqual(searchWords(`${plain} é`).slice(0, -1))
    expect(searchWords('')).toEqual([])
    expect(searchWords(' .,- ')).toEqual([])
  })
})
