import { assert, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readGuideCsv, writeGuideCsv } from '#electron/spreadsheets/guide-csv'
import { toAppError } from '#shared/kernel/app-error'
import { countingIds, encodableGuide } from '../../support/guides/arbitrary-guide'

const readAs = (text: string) => readGuideCsv(new TextEncoder().encode(text), countingIds())
const read = (text: string) => readAs(text).guide

function failureOf(text: string) {
  try {
    read(text)
    return 'read'
  } catch (error) {
    const { code, values } = toAppError(error)
    return [code, values['row']]
  }
}

describe('a guide as CSV', () => {
  it('comes back as it was', () => {
    assert(
      property(encodableGuide, (guide) => {
        expect(readGuideCsv(writeGuideCsv(guide), countingIds())).toEqual({ guide, passedOver: [] })
      }),
      { numRuns: 100 },
    )
  })

  it('has no cell that a spreadsheet takes for a formula', () => {
    assert(
      property(encodableGuide, (guide) => {
        const text = new TextDecoder().decode(writeGuideCsv(guide))
        expect(text).not.toMatch(/(?:^|[\n,])"[=+\-@\t\r]/)
      }),
      { numRuns: 50 },
    )
  })

  it('is read as a spreadsheet saves it: semicolons, other columns, no ids', () => {
    const { guide, passedOver } = readAs(
      'Text;ROW;Minimum qualification;Mine\r\nWhy?;question;;x\r\n;;;\r\nGo on;Follow-up;;\r\nWriting;competency;;\r\nMeets;level;Yes;',
    )
    expect(passedOver).toEqual(['Mine'])
    expect(guide.content.questions).toMatchObject([{ text: 'Why?', followUps: [{ text: 'Go on' }] }])
    expect(guide.competencies).toMatchObject([{ name: 'Writing', minimum: 'meets', order: 1 }])
  })

  it.each([
    ['Name,Text\nx,y', ['guide-table.no-columns', 1]],
    ['Row,Text\nquery,y', ['guide-table.row-unknown', 2]],
    ['Row,Text\nprobe,y', ['guide-table.out-of-place', 2]],
    ['Row,Text\ntitle,x\nlevel,y', ['guide-table.out-of-place', 3]],
    ['Row,Text,Minutes\nquestion,y,long', ['guide-table.not-a-number', 2]],
    ['Row,Text,Minutes\nquestion,y,-1', ['guide-table.not-a-number', 2]],
    ['Row,Text,Kind\nquestion,y,riddle', ['guide-table.kind-unknown', 2]],
    ['Row,Text\ntitle,"x', ['spreadsheet.csv-damaged', undefined]],
  ])('that is wrong is refused, the row named: %j', (text, failure) => {
    expect(failureOf(text)).toEqual(failure)
  })
})
