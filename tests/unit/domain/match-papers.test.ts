import { describe, expect, it } from 'vitest'
import { PaperMatcher } from '#shared/domain/scheduling/papers/match-papers'

const person = (id: string, number: string, familyName: string, givenName: string, middleName = '') => ({
  id,
  number,
  familyName,
  givenName,
  middleName,
})

const matcher = new PaperMatcher([
  person('garcia', '0012', 'García', 'María'),
  person('garcia-j', '0013', 'Garcia', 'José', 'Luis'),
  person('garcia-j2', '0014', 'Garcia', 'José', 'Miguel'),
  person('oneil', '2024-0015', 'O’Neil', 'Seán'),
  person('cruz', '7', 'de la Cruz', 'Ana Sofía'),
  person('mueller', '112', 'Müller', 'Jürgen'),
  person('kim', '0200', 'Kim', 'Soo-jin'),
  person('novak', '0201', 'Novak', 'Kim'),
  person('li', '0202', 'Li', 'Wei'),
  person('mcdonald', '0203', 'McDonald', 'Ruth'),
  person('smith-a', '0300', 'Smith', 'Alex'),
  person('smith-b', '0301', 'Smith', 'Alex'),
  person('okafor', '0302', 'Okafor', 'Ngozi'),
])

describe('whose a file is by its name', () => {
  it.each([
    ['Resume_García_María.pdf', 'garcia', 'full-name'],
    ['maria garcia cv.PDF', 'garcia', 'full-name'],
    ['MariaGarcia.docx', 'garcia', 'full-name'],
    ['garciamaria.odt', 'garcia', 'full-name'],
    // As macOS writes it: the accent is a character of its own.
    ['Garci\u0301a, Mari\u0301a.pdf', 'garcia', 'full-name'],
    ['garcia_jose_luis.pdf', 'garcia-j', 'full-name'],
    ['J. M. Garcia, Jose M.pdf', 'garcia-j2', 'full-name'],
    ['ONeil Sean.txt', 'oneil', 'full-name'],
    ["o'neil_s.pdf", 'oneil', 'initial'],
    ['DelaCruz-Ana.pdf', 'cruz', 'full-name'],
    ['de_la_cruz_ana_sofia_resume.pdf', 'cruz', 'full-name'],
    ['Mueller_Juergen.pdf', 'mueller', 'full-name'],
    ['Muller Jurgen.pdf', 'mueller', 'full-name'],
    ['McDonald-Ruth.pdf', 'mcdonald', 'full-name'],
    ['Okafor resume (1).pdf', 'okafor', 'family-name'],
    ['0012.pdf', 'garcia', 'number'],
    ['Applicant0013_resume.pdf', 'garcia-j', 'number'],
    ['2024-0015 transcript.pdf', 'oneil', 'number'],
    ['0301 Smith Alex.pdf', 'smith-b', 'number'],
    ['7 de la Cruz.pdf', 'cruz', 'number'],
  ])('%s is recognised', (name, applicant, by) => {
    expect(matcher.match(name)).toEqual({ kind: 'matched', applicant, by })
  })

  it.each([
    // Two people of that name, or nobody.
    ['Smith Alex.pdf', ['smith-a', 'smith-b']],
    ['Garcia.pdf', ['garcia', 'garcia-j', 'garcia-j2']],
    ['scan.pdf', []],
    // The number of one, the name of another.
    ['0012 Novak Kim.pdf', ['garcia', 'novak']],
    // A number of one digit, and a family name of two letters, may be anything.
    ['resume 7.pdf', []],
    ['li.pdf', ['li']],
    // A family name that is somebody else’s given name; a given name alone.
    ['kim.pdf', ['kim', 'novak']],
    ['Wei resume.pdf', ['li']],
    // Leading zeros count.
    ['12.pdf', []],
    ['00012.pdf', []],
  ])('%s stays unclear', (name, applicants) => {
    expect(matcher.match(name)).toEqual({ kind: 'unclear', applicants })
  })

  it('looks at thousands of files and applicants in no time', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      person(`p${index}`, String(index).padStart(6, '0'), `Family${index}`, `Given${index % 50}`),
    )
    const large = new PaperMatcher(many)
    const started = performance.now()
    const found = many.filter(({ id, number, givenName }) =>
      JSON.stringify(large.match(`${givenName} ${number} resume of 2024.pdf`)).includes(`"${id}"`),
    )
    expect(found).toHaveLength(many.length)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
