import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { defineCommand, inAction } from '#shared/domain/define-command'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { writeNotes } from '#shared/domain/interview/commands/notes-commands'
import {
  putBackReference,
  shareReference,
  withdrawReference,
} from '#shared/domain/interview/commands/reference-commands'
import { moveNotes } from '#shared/domain/interview/commands/move-notes'
import { setNotesAside } from '#shared/domain/interview/commands/sitting-commands'
import { beginNotes } from '#shared/domain/interview/commands/run-commands'
import { referencesFor } from '#shared/domain/interview/reference'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { recordIds } from '#shared/domain/record-ids'
import { conflictsToResolve } from '#shared/domain/records/conflicts-to-resolve'
import { historyOf } from '#shared/domain/records/history'
import { historyBeginnings } from '#shared/domain/records/history-search'
import { HR_KINDS } from '#shared/domain/record-kinds'
import { reportIncident } from '#shared/domain/interview/commands/report-incident'
import { createInterview, updateInterview } from '#shared/domain/scheduling/commands/interview-commands'
import { rateSheet } from '#shared/domain/scoring/commands/sheet-commands'
import type { Id } from '#shared/kernel/ids'
import { unwrap } from '#shared/kernel/result'
import { msOf } from '#shared/kernel/time'
import { setFields } from '#shared/log/command'
import { LogWriter } from '#shared/log/writer'
import { ApartLaptop, merged } from './support/two-laptops'
import { makeWorld, type World } from './support/world'

let world: World
let place: { readonly action: Id; readonly interview: Id }
let noteTaker: Id
let observer: Id
let first: Id
let second: Id

beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
  noteTaker = await world.addSme('Noor Haddad')
  observer = await world.addSme('Oda Lindt')
  await setPanel('note-taker')
  const [one, other] = world.guide(1).guide.content.questions
  first = one?.id ?? ''
  second = other?.id ?? ''
})

async function setPanel(role: 'note-taker' | 'rater'): Promise<void> {
  const panel = [
    { person: world.lead, role: 'lead' as const },
    { person: noteTaker, role },
    { person: observer, role: 'observer' as const },
  ]
  await world.run(updateInterview, { ...place, fields: { panel } })
}
async function write(question: Id, text: string): Promise<void> {
  await world.run(writeNotes, { ...place, question, text }, noteTaker)
}
async function beginAndWrite(text: string): Promise<void> {
  await world.run(confirmAttestation, { ...place, noConflict: true, reason: '' }, noteTaker)
  await world.run(beginNotes, place, noteTaker)
  await write(first, text)
}
const share = async () => world.run(shareReference, place, noteTaker)
const seenBy = async (person: Id) =>
  (await referencesFor(world.records, world.interview, person)).others.map(({ transcript }) => transcript)
const fieldsOf = ({ header }: Awaited<ReturnType<typeof share>>) => header.patches.map(({ field }) => field)

/** As a program would write it that was altered: no rule is asked. */
const forge = defineCommand(
  'forge',
  z.object({ record: z.string(), text: z.string() }),
  (_, input, context) =>
    Promise.resolve(
      inAction(
        world.action,
        setFields(input.record, {
          [`transcript/${first}`]: input.text,
          guide: world.guide(1).guide.id,
          at: context.now,
        }),
      ),
    ),
)

describe('a reference transcript', () => {
  it('is shared by the note-taker alone, once the interview has begun and something is written', async () => {
    expect(await world.refusal(shareReference, place, noteTaker)).toBe('interview.not-begun')
    await beginAndWrite('  ')
    expect(await world.refusal(shareReference, place, noteTaker)).toBe('reference.nothing-written')
    expect(await world.refusal(shareReference, place, world.lead)).toBe('reference.not-note-taker')
    expect(await world.refusal(shareReference, place, observer)).toBe('reference.not-note-taker')
    expect(await world.refusal(shareReference, place, world.clerk)).toBe('interview.not-on-panel')
    expect(await world.refusal(withdrawReference, place, noteTaker)).toBe('reference.not-shared')
    await write(first, 'She asked both owners.')
    await share()
    expect(await seenBy(world.lead)).toEqual([{ [first]: 'She asked both owners.' }])
  })

  it('is seen by the panel of its interview, and by nobody else', async () => {
    await beginAndWrite('She asked both owners.')
    await share()
    expect(await seenBy(observer)).toHaveLength(1)
    expect(await seenBy(noteTaker)).toEqual([])
    expect((await referencesFor(world.records, world.interview, noteTaker)).own).toMatchObject({
      noteTaker,
      at: world.now,
      guide: world.guide(1).guide.id,
    })
    expect(await seenBy(await world.addSme('Petra Vale'))).toEqual([])
    const recusal = { action: world.action, applicant: world.applicant, reason: 'A cousin', decidedBy: '' }
    await world.run(declareRecusal, recusal, world.lead)
    expect(await seenBy(world.lead)).toEqual([])
    expect(HR_KINDS).toContain('reference')
    const record = recordIds.reference(world.interview, noteTaker)
    const beginnings = historyBeginnings(recordIds.interview(world.interview))
    expect(beginnings.some((beginning) => record.startsWith(beginning))).toBe(true)
  })

  it('holds transcripts, and nothing of what the note-taker thinks of them', async () => {
    await beginAndWrite('She asked both owners.')
    const competency = world.competencies()[0]?.id ?? ''
    await world.run(rateSheet, { ...place, competency, rating: 'exceeds' }, noteTaker)
    const change = await share()
    expect(change.header.chain).toBe(`action/${world.action}`)
    const expected = [`transcript/${first}`, 'guide', 'wrongPersons', 'withdrawn', 'at']
    expect(fieldsOf(change).sort()).toEqual(expected.sort())
  })

  it('is replaced by what changed when it is shared again', async () => {
    await beginAndWrite('She asked both owners.')
    await share()
    await write(second, 'He waited.')
    expect(await seenBy(world.lead)).toEqual([{ [first]: 'She asked both owners.' }])
    const more = fieldsOf(await share()).filter((field) => field.startsWith('transcript/'))
    expect(more).toEqual([`transcript/${second}`])
    await write(first, '')
    await share()
    expect(await seenBy(world.lead)).toEqual([{ [first]: '', [second]: 'He waited.' }])
  })

  it('of whoever is not the note-taker is passed over, and nobody writes another’s', async () => {
    const forged = { record: recordIds.reference(world.interview, observer), text: 'Not hers.' }
    await world.run(forge, forged, observer)
    expect(await seenBy(world.lead)).toEqual([])
    await beginAndWrite('She asked both owners.')
    await share()
    const record = recordIds.reference(world.interview, noteTaker)
    await world.writer(observer).run(forge, { record, text: 'Not hers.' })
    expect(await seenBy(world.lead)).toEqual([{ [first]: 'She asked both owners.' }])
    // Who takes notes no more shares nothing more.
    await setPanel('rater')
    expect(await seenBy(world.lead)).toEqual([])
  })

  it('is shown no more once it is taken back, and can be shared again', async () => {
    await beginAndWrite('She asked both owners.')
    await share()
    await world.run(withdrawReference, place, noteTaker)
    expect(await seenBy(world.lead)).toEqual([])
    const values = world.records.view(recordIds.reference(world.interview, noteTaker))?.values
    expect(values?.[`transcript/${first}`]).toBe('')
    await share()
    expect(await seenBy(world.lead)).toEqual([{ [first]: 'She asked both owners.' }])
  })

  it('that was taken back by mistake is put back as the panel had it, whatever was written since', async () => {
    await beginAndWrite('She asked both owners.')
    await share()
    const taken = (await referencesFor(world.records, world.interview, noteTaker)).own
    const back = { ...place, transcript: taken?.transcript ?? {} }
    expect(await world.refusal(putBackReference, back, noteTaker)).toBe('reference.not-put-back')
    await world.run(withdrawReference, place, noteTaker)
    await write(first, 'She asked both owners, and one of them is my cousin.')
    await write(second, 'Not for the panel.')
    world.now = '2026-11-23T15:20:00.000Z'
    await world.run(putBackReference, back, noteTaker)
    expect(await seenBy(world.lead)).toEqual([{ [first]: 'She asked both owners.' }])
    expect((await referencesFor(world.records, world.interview, noteTaker)).own).toEqual(taken)
  })

  it('is not put back where another takes notes, its words were set aside, or they are a wrong person’s', async () => {
    await beginAndWrite('Somebody else’s words.')
    await share()
    const back = { ...place, transcript: { [first]: 'Somebody else’s words.' } }
    await world.run(withdrawReference, place, noteTaker)
    await setPanel('rater')
    expect(await world.refusal(putBackReference, back, noteTaker)).toBe('reference.not-note-taker')
    await setPanel('note-taker')
    await write(first, '')
    expect(await world.refusal(putBackReference, back, noteTaker)).toBe('reference.not-put-back')
    await write(first, 'Somebody else’s words.')
    const incident = { ...place, incident: world.newId(), kind: 'wrong-person' as const, words: '' }
    await world.run(reportIncident, incident, world.lead)
    expect(await world.refusal(putBackReference, back, noteTaker)).toBe('reference.not-put-back')
    await world.run(setNotesAside, { ...place, aside: world.newId() }, noteTaker)
    expect(await world.refusal(putBackReference, back, noteTaker)).toBe('interview.not-begun')
    expect(await seenBy(world.lead)).toEqual([])
  })

  it('is taken back with the report of a wrong person, and before its notes are set aside or moved', async () => {
    await beginAndWrite('Somebody else’s words.')
    await share()
    const aside = { ...place, aside: world.newId() }
    expect(await world.refusal(setNotesAside, aside, noteTaker)).toBe('reference.still-shared')
    const to = world.newId()
    const { guide, round } = world.guide(1)
    const panel = [{ person: noteTaker, role: 'note-taker' as const }]
    const other = { applicant: await world.addApplicant('Other'), round: round.id, guide: guide.id, panel }
    await world.run(createInterview, { action: world.action, interview: to, ...other })
    const move = { ...place, aside: null, to, move: world.newId(), mark: 'Moved' }
    expect(await world.refusal(moveNotes, move, noteTaker)).toBe('reference.still-shared')

    const incident = { ...place, incident: world.newId(), kind: 'wrong-person' as const, words: '' }
    const { header } = await world.run(reportIncident, incident, noteTaker)
    const record = recordIds.reference(world.interview, noteTaker)
    const fields = header.patches.filter((patch) => patch.record === record).map(({ field }) => field)
    expect(fields).toEqual([`transcript/${first}`, 'withdrawn'])
    expect(world.records.view(record)?.values[`transcript/${first}`]).toBe('')
    await world.run(moveNotes, move, noteTaker)
  })

  it('of a wrong person is passed over as soon as anybody reports it, whatever the clocks say', async () => {
    await beginAndWrite('Somebody else’s words.')
    world.now = '2026-11-23T15:20:00.000Z'
    await share()
    world.now = '2026-11-23T15:10:00.000Z'
    const incident = { ...place, incident: world.newId(), kind: 'wrong-person' as const, words: 'Early' }
    await world.run(reportIncident, incident, world.lead)
    expect(await seenBy(observer)).toEqual([])
    expect((await referencesFor(world.records, world.interview, noteTaker)).own).toBeUndefined()
    await write(first, 'The right one’s.')
    await share()
    expect(await seenBy(observer)).toEqual([{ [first]: 'The right one’s.' }])
  })

  it('shared from two laptops of the note-taker asks nobody, and settles when it is shared again', async () => {
    await beginAndWrite('She asked both owners.')
    const other = new ApartLaptop(world, world.changes, noteTaker)
    unwrap(await other.writer.run(writeNotes, { ...place, question: first, text: 'On the other laptop.' }))
    unwrap(await other.writer.run(shareReference, place))
    await share()
    const both = merged(world.changes, other.writer.changes)
    const record = recordIds.reference(world.interview, noteTaker)
    expect(both.view(record)?.toResolve).toContain(`transcript/${first}`)
    const asked = (await conflictsToResolve(both, world.action)).map(({ id }) => id)
    expect(asked.filter((id) => id.includes('reference/'))).toEqual([])
    const next = new LogWriter(both, {
      device: world.newId(),
      person: noteTaker,
      now: () => ({ instant: world.now, ms: msOf(world.now) }),
      random: world.random,
    })
    unwrap(await next.run(shareReference, place))
    expect(both.view(record)?.toResolve).toEqual([])
  })

  it('stands in the history, for HR', async () => {
    await beginAndWrite('She asked both owners.')
    await share()
    const record = recordIds.reference(world.interview, noteTaker)
    const rows = historyOf(world.changes).filter((row) => row.record === record)
    expect(rows.map(({ field }) => field)).toContain(`transcript/${first}`)
  })
})
