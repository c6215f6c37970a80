import { describe, expect, it } from 'vitest'
import { chooseSheet, guessMapping } from '#shared/domain/scheduling/import/guess-mapping'
import type { Mapping } from '#shared/domain/scheduling/import/mapping'
import { recogniseHeading } from '#shared/domain/scheduling/import/recognise-heading'
import { unwrap } from '#shared/kernel/result'
import { cells } from './import-support'

function fieldsOf(mapping: Mapping): (string | null)[] {
  return mapping.columns.map((column) => column.field)
}

function guessed(headings: string[]): (string | null)[] {
  return fieldsOf(unwrap(guessMapping(cells([headings]))))
}

describe('headings', () => {
  it.each([
    ['Surname', 'lastName'],
    ['Given name', 'firstName'],
    ['E-mail', 'email'],
    ['E-Mail Address *', 'email'],
    ['Applicant #', 'applicantNumber'],
    ['Applicant No.', 'applicantNumber'],
    ['Application Number', 'applicantNumber'],
    ['Applicant Last Name', 'lastName'],
    ['USAJOBS Applicant GUID', 'usajobsApplicantGuid'],
    ['Parenthetical 2', 'role'],
    ['Parentherical 1', 'role'],
    ['SME 2', 'sme'],
    ['HRS', 'hrSpecialist'],
    ['HR Specialist', 'hrSpecialist'],
    ['Status: Round 1', 'status'],
    ['Applicant availability', 'availability'],
    ['Time zone', 'zone'],
    ['Interview Date', 'date'],
    ['MI', 'middleName'],
  ])('%s is understood', (heading, field) => {
    expect(recogniseHeading(heading)?.field).toBe(field)
  })

  it.each([
    'Favourite colour',
    'Grade',
    '',
    '12',
    'Please fill in the date and the time of every interview here',
  ])('%s is left alone', (heading) => {
    expect(recogniseHeading(heading)).toBeUndefined()
  })

  it.each([
    ['Start Time (ET)', 'America/New_York'],
    ['Start (Pacific)', 'America/Los_Angeles'],
    ['Start Time - Central Time', 'America/Chicago'],
    ['Date [America/Denver]', 'America/Denver'],
    ['Start Time', undefined],
  ])('%s names its zone', (heading, zone) => {
    expect(recogniseHeading(heading)?.zone).toBe(zone)
  })

  it('that are only resembled are less sure', () => {
    expect(recogniseHeading('Parentherical 1')?.confidence).toBeLessThan(0.7)
    expect(recogniseHeading('Parenthetical 1')?.confidence).toBe(1)
  })
})

describe('the row of headings', () => {
  it('is found below titles and group headings, which are put to use', () => {
    const mapping = unwrap(
      guessMapping(
        cells([
          ['Interview schedule, Second Round'],
          ['All times are in Mountain Time'],
          [],
          ['Applicant', '', '', 'SME 1', '', 'Interview', ''],
          ['Last', 'First', 'Email', 'Name', 'Email', 'Date', 'Time'],
          ['Diaz', 'Ana', 'ana@example.org', 'Tom Abara', 'tom@example.org', '2026-11-23', '9:00 AM'],
        ]),
      ),
    )
    expect(mapping.headerRow).toBe(4)
    expect(fieldsOf(mapping)).toEqual(['lastName', 'firstName', 'email', 'sme', null, 'date', 'time'])
    expect(mapping.titleZone).toBe('America/Denver')
    expect(mapping.round).toEqual({ number: 2, from: 'title' })
  })

  it('is refused where nothing names an applicant', () => {
    const result = guessMapping(
      cells([
        ['Date', 'Start'],
        ['2026-11-23', '9:00'],
      ]),
    )
    expect(result.ok ? '' : result.error.code).toBe('import.no-headings')
    expect(guessMapping([]).ok).toBe(false)
  })

  it('gives a field that two columns claim to the surer one', () => {
    const mapping = unwrap(guessMapping(cells([['Last name', 'First name', 'Email', 'Applicant e-mail']])))
    expect(fieldsOf(mapping)).toEqual(['lastName', 'firstName', 'email', null])
  })

  it('reads a telephone beside an access code as the conference line', () => {
    expect(guessed(['Last', 'First', 'Telephone No.', 'Access Code'])[2]).toBe('interviewPhone')
    expect(guessed(['Last', 'First', 'Telephone No.', 'Email'])[2]).toBe('applicantPhone')
  })

  it('is looked for in visible sheets first', () => {
    const rows = cells([['Last', 'First', 'Email', 'Date', 'Start']])
    const few = cells([['Last', 'First']])
    const chosen = unwrap(
      chooseSheet([
        { name: 'empty', hidden: false, rows: [] },
        { name: 'old', hidden: true, rows },
        { name: 'now', hidden: false, rows: few },
      ]),
    )
    expect(chosen.sheet.name).toBe('now')
    expect(chooseSheet([]).ok).toBe(false)
  })
})
