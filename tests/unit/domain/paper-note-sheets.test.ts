import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { Notes } from '#shared/domain/interview/notes'
import {
  setPaperNotes,
  writePaperWords,
} from '#shared/domain/interview/paper-notes/commands/paper-note-commands'
import { attachedBefore, isRepeated } from '#shared/domain/interview/paper-notes/attached-before'
import { WHOLE_PAGE } from '#shared/domain/interview/paper-notes/framing'
import {
  PAPER_NOTE_LIMITS,
  paperNoteFiles,
  orderAt,
  paperNotesOf,
  type PaperNote,
} from '#shared/domain/interview/paper-notes/paper-note'
import { placeableInterviews } from '#shared/domain/interview/paper-notes/placeable-interviews'
import { recordIds } from '#shared/domain/record-ids'
import { scoreSheetModel } from '#shared/domain/records/score-sheet-model'
import { judgedSheet } from '#shared/domain/scoring/checks/judged-sheet'
import { missingFromSheet } from '#shared/domain/scoring/missing-from-sheet'
import { sheetDifferences } from '#shared/domain/scoring/sheet-differences'
import { loadSheetMaterial } from '#shared/domain/scoring/sheet-material'
import { SheetRevision } from '#shared/domain/scoring/sheet-revision'
import { hashText } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { readAs } from '#shared/log/read-as'
import { freezeSheet, holdInterview, submit } from './support/held-interview'
import { makeWorld, type World } from './support/world'

const SCAN = hashText('a scan')
const PICTURE = hashText('a picture of it')
const BYTES = new Map([SCAN, PICTURE].map((sha256) => [sha256, new TextEncoder().encode(sha256)]))

let world: World
let place: { action: Id; interview: Id }
let questions: readonly Id[]

const paperNote = (other: Partial<PaperNote> = {}): PaperNote => ({
  question: questions[0] ?? '',
  paper: { sha256: SCAN, bytes: 1000, mediaType: 'image/jpeg' },
  page: 1,
  turn: 0,
  crop: WHOLE_PAGE,
  picture: { sha256: PICTURE, width: 800, height: 600 },
  order: 1,
  deleted: false,
  ...other,
})
const attach = async (...notes: readonly Partial<PaperNote>[]): Promise<readonly Id[]> => {
  const named = notes.map((note) => ({ id: world.newId(), note: paperNote(note) }))
  await world.run(setPaperNotes, { ...place, notes: named }, world.lead)
  return named.map(({ id }) => id)
}
const refusal = async (...notes: readonly Partial<PaperNote>[]) =>
  world.refusal(
    setPaperNotes,
    { ...place, notes: notes.map((note) => ({ id: world.newId(), note: paperNote(note) })) },
    world.lead,
  )
const ownNotes = async () => {
  const view = await world.records.get(recordIds.notes(place.interview, world.lead))
  const notes = view && readAs(Notes, view)
  if (notes === undefined) throw new Error('no notes')
  return notes
}

beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
  questions = world.guide(1).guide.content.questions.map(({ id }) => id)
  await holdInterview(world)
})

describe('paper notes', () => {
  it('stand in the order of the questions, removed ones not at all, until they are back', async () => {
    const [later, second, first] = await attach({ question: questions[1] ?? '' }, { order: 2 }, { order: 1 })
    const shown = async () => paperNotesOf(await ownNotes(), questions).map(({ id }) => id)
    expect(await shown()).toEqual([first, second, later])
    const removed = { id: second ?? '', note: paperNote({ order: 2, deleted: true }) }
    await world.run(setPaperNotes, { ...place, notes: [removed] }, world.lead)
    expect(await shown()).toEqual([first, later])
    // What was removed can come back, so its files are still its own.
    expect(paperNoteFiles(Object.values((await ownNotes()).paperNote))).toEqual([SCAN, PICTURE])
    await world.run(
      setPaperNotes,
      { ...place, notes: [{ ...removed, note: { ...removed.note, deleted: false } }] },
      world.lead,
    )
    expect(await shown()).toEqual([first, second, later])
  })

  it('are written to the rater’s private chain alone', async () => {
    const notes = [{ id: world.newId(), note: paperNote() }]
    const plan = await setPaperNotes.plan(
      world.records,
      { ...place, notes },
      { person: world.lead, now: '2026-11-23T15:00:00.000Z', newId: () => world.newId() },
    )
    expect(plan.ok && plan.value.chain).toBe(`private/${place.action}`)
  })

  it('are refused beyond what a signed sheet can carry, a file of several pages counted once', async () => {
    const half = { sha256: SCAN, bytes: PAPER_NOTE_LIMITS.bytes / 2, mediaType: 'application/pdf' as const }
    await attach({ paper: half }, { paper: half, page: 2 }, { paper: half, page: 3 })
    expect(await refusal({ paper: { ...half, sha256: PICTURE, bytes: half.bytes + 1 } })).toBe(
      'paper-note.too-large',
    )
    expect(
      await refusal(...Array.from({ length: PAPER_NOTE_LIMITS.pages - 2 }, () => ({ paper: half }))),
    ).toBe('paper-note.too-many')
  })

  it('are frozen with their words, are a difference of an amendment, and are printed', async () => {
    const [note = ''] = await attach({ turn: 90 })
    await world.run(writePaperWords, { ...place, note, text: 'By hand.' }, world.lead)
    const { content, frozen } = await submit(world)
    expect(content.paperNotes).toMatchObject([
      { id: note, turn: 90, words: 'By hand.', paper: { sha256: SCAN } },
    ])
    const { paperNotes, papers } = scoreSheetModel(content, frozen, { files: BYTES })
    expect(paperNotes).toMatchObject([{ heading: 'Question 1, page 1 of 1', words: 'By hand.' }])
    expect(papers).toMatchObject([{ fileName: 'paper-notes-1.jpg', fileSha256: SCAN }])
    expect(() => scoreSheetModel(content, frozen)).toThrow(
      expect.objectContaining({ code: 'attachment.missing' }),
    )

    await world.run(writePaperWords, { ...place, note, text: 'By my hand.' }, world.lead)
    const later = await freezeSheet(world, world.lead)
    expect(sheetDifferences(content, later.content)).toContainEqual({ part: 'paperNotes' })
  })

  it('can be placed by who is on the panel and not recused, and nobody else is told whom it is with', async () => {
    const seenBy = async (person: Id) =>
      (await placeableInterviews(world.records, person)).find(({ id }) => id === place.interview)
    expect(await seenBy(world.lead)).toMatchObject({ own: true, questions: questions.slice(0, 2) })
    const stranger = { own: false, questions: [], applicant: '', round: '', attached: [] }
    expect(await seenBy(world.clerk)).toMatchObject(stranger)
    const conflict = { ...place, noConflict: false, reason: 'My neighbour.' }
    await world.run(confirmAttestation, conflict, world.lead)
    expect(await seenBy(world.lead)).toMatchObject(stranger)
  })

  it('that are attached already are known by their file and page, until they are taken away', async () => {
    const [removed] = await attach({ page: 1 }, { page: 2, question: 'conclusion', order: 2 })
    const whereIs = async (page: number, sha256 = SCAN) =>
      attachedBefore({ sha256, page }, await placeableInterviews(world.records, world.lead))
    const { interview } = place
    expect(await whereIs(1)).toEqual({ interview, question: questions[0] })
    expect(await whereIs(2)).toEqual({ interview, question: 'conclusion' })
    expect(await whereIs(3)).toBeUndefined()
    expect(await whereIs(1, PICTURE)).toBeUndefined()
    const note = paperNote({ deleted: true })
    await world.run(setPaperNotes, { ...place, notes: [{ id: removed ?? '', note }] }, world.lead)
    expect(await whereIs(1)).toBeUndefined()

    const pages = [SCAN, PICTURE, SCAN].map((sha256) => ({ sha256, page: 1 }))
    expect([0, 1, 2].map((index) => isRepeated(pages, index))).toEqual([false, false, true])
  })

  it('on the conclusion are printed last, under its name', async () => {
    await attach({ question: 'conclusion' }, { order: 2 })
    const { content, frozen } = await freezeSheet(world, world.lead)
    const { paperNotes } = scoreSheetModel(content, frozen, { files: BYTES })
    expect(paperNotes.map(({ heading }) => heading)).toEqual([
      'Question 1, page 1 of 1',
      'Conclusion, page 1 of 1',
    ])
  })

  it('count as a response, with or without words', async () => {
    await world.run(writeNotes, { ...place, question: questions[0] ?? '', text: '' }, world.lead)
    const missing = async () =>
      missingFromSheet(unwrap(await loadSheetMaterial(world.records, { ...place, rater: world.lead })))
    expect(await missing()).toEqual([{ code: 'missing.response', question: questions[0] }])
    await attach({})
    expect(await missing()).toEqual([])
    const { content } = await freezeSheet(world, world.lead)
    expect(missingFromSheet(judgedSheet(content))).toEqual([])
  })

  it('find a place between two others without moving them', () => {
    const others = [{ order: 1 }, { order: 2 }]
    expect([0, 1, 2].map((index) => orderAt(others, index))).toEqual([0, 1.5, 3])
    expect(orderAt([], 0)).toBe(1)
  })

  it('are none in what was frozen before there were any', async () => {
    const { paperNotes: _, ...earlier } = (await freezeSheet(world, world.lead)).content
    expect(SheetRevision.parse(earlier).paperNotes).toEqual([])
  })
})
