import { describe, expect, it } from 'vitest'
import {
  edgeAt,
  moveEdge,
  turnQuarter,
  WHOLE_PAGE,
  cropPixels,
  type Framing,
} from '#shared/domain/interview/paper-notes/framing'
import { isHeic } from '#shared/domain/interview/paper-notes/heic'
import { noteCode, readNoteCode } from '#shared/domain/interview/paper-notes/note-code'
import type { PaperPlace } from '#shared/domain/interview/paper-notes/paper-note'
import { placeOfPage, type PlaceableInterview } from '#shared/domain/interview/paper-notes/place-page'
import { newId, type Id } from '#shared/kernel/ids'

const id = (byte: number): Id => newId((length) => new Uint8Array(length).fill(byte))

const file = (brand: string) => new TextEncoder().encode(`\0\0\0\u0018ftyp${brand}\0\0\0\0`)

describe('a crop', () => {
  const framing: Framing = { turn: 0, crop: { x: 0.1, y: 0.2, width: 0.5, height: 0.3 } }

  it('turns with its page, so that the same words stay in it', () => {
    expect(turnQuarter(framing, 90)).toEqual({
      turn: 90,
      crop: { x: 0.5, y: 0.1, width: 0.3, height: 0.5 },
    })
  })

  it('is what it was after four quarters, and after one there and back', () => {
    let turned = framing
    for (let quarter = 0; quarter < 4; quarter += 1) turned = turnQuarter(turned, 90)
    expect(turned).toEqual(framing)
    expect(turnQuarter(turnQuarter(framing, -90), 90)).toEqual(framing)
  })

  it('has edges that neither leave the page nor pass each other', () => {
    expect(moveEdge(WHOLE_PAGE, 'left', -1)).toEqual(WHOLE_PAGE)
    expect(edgeAt(moveEdge(framing.crop, 'right', 0), 'right')).toBeCloseTo(0.15)
    expect(moveEdge(framing.crop, 'bottom', 0.9)).toEqual({ ...framing.crop, height: 0.7 })
    expect(moveEdge(framing.crop, 'top', 0.9).y).toBeCloseTo(0.45)
  })

  it('shows at least a pixel, and none beyond the page', () => {
    const { x, width, height } = cropPixels(
      { x: 0.999, y: 0, width: 0.05, height: 0.001 },
      { width: 10, height: 10 },
    )
    expect(width).toBeGreaterThan(0)
    expect(height).toBe(1)
    expect(x + width).toBeLessThanOrEqual(10)
  })
})

describe('the code of a page', () => {
  const place = { action: id(0xac), interview: id(0x1f), guide: id(0x9d) }

  it('says where it belongs, however it is typed', () => {
    const code = noteCode(place, id(0x31))
    const read = { action: 'acacacac', interview: '1f1f1f1f1f', guide: '9d9d9d9d', question: '31313131' }
    expect(readNoteCode(code)).toEqual(read)
    expect(readNoteCode(`  ${code.toLowerCase().replace('-', ' -')} `)).toEqual(read)
    expect(readNoteCode(noteCode(place))?.question).toBeUndefined()
    expect(readNoteCode(noteCode(place, 'conclusion'))?.question).toBe('conclusion')
  })

  it('is refused with any one character wrong', () => {
    const code = noteCode(place, id(0x31))
    for (let at = 0; at < code.length; at += 1) {
      const wrong = `${code.slice(0, at)}${code[at] === '0' ? '1' : '0'}${code.slice(at + 1)}`
      expect(readNoteCode(wrong)).toBeUndefined()
    }
  })
})

describe('a scanned page', () => {
  const action = id(0xac)
  const own: PlaceableInterview = { id: id(1), own: true, guide: id(2), questions: [id(3), id(4)] }
  const others: PlaceableInterview = { id: id(5), own: false, guide: id(2), questions: [id(3)] }
  const placed = (code: string | undefined) => placeOfPage(code, action, [own, others])
  const codeOf = (interview: Id, question?: PaperPlace, guide = id(2)) =>
    noteCode({ action, interview, guide }, question)

  it('goes to its interview and question', () => {
    expect(placed(codeOf(own.id, id(4)))).toEqual({
      kind: 'placed',
      interview: own.id,
      question: id(4),
      otherVersion: false,
    })
  })

  it('of the conclusion goes there', () => {
    expect(placed(codeOf(own.id, 'conclusion'))).toMatchObject({ kind: 'placed', question: 'conclusion' })
  })

  it('goes there from an earlier version of the guide too, which is said', () => {
    expect(placed(codeOf(own.id, id(4), id(9)))).toMatchObject({ kind: 'placed', otherVersion: true })
  })

  it.each([
    ['nothing on it', undefined, 'no-code'],
    ['some other code', 'HTTPS://AGENCY.EXAMPLE', 'no-code'],
    ['a code with a slip', codeOf(id(1), id(4)).replace(/.$/, 'X'), 'unreadable'],
    [
      'the code of another hiring action',
      noteCode({ action: id(7), interview: id(1), guide: id(2) }),
      'other-action',
    ],
    ['the code of an interview that is not here', codeOf(id(6), id(3)), 'unknown-interview'],
    ['the code of somebody else’s interview', codeOf(id(5), id(3)), 'not-yours'],
    ['further notes', codeOf(id(1)), 'question-open'],
    ['a question that the applicant is not asked', codeOf(id(1), id(8)), 'question-open'],
  ])('with %s is not placed by itself', (_what, code, kind) => {
    expect(placed(code).kind).toBe(kind)
  })
})

it('tells the photos of phones that cannot be drawn', () => {
  expect(isHeic(file('heic'))).toBe(true)
  expect(isHeic(file('isom'))).toBe(false)
  expect(isHeic(new Uint8Array())).toBe(false)
})
