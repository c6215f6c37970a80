import { beforeEach, describe, expect, it } from 'vitest'
import { confirmAttestation } from '#shared/domain/interview/commands/confirm-attestation'
import { setNotesFollowUp, setNotesTime, writeNotes } from '#shared/domain/interview/commands/notes-commands'
import { beginNotes, endNotes, setNotesPart } from '#shared/domain/interview/commands/run-commands'
import { skipInNotes } from '#shared/domain/interview/commands/treatment-commands'
import { Notes } from '#shared/domain/interview/notes'
import { declareRecusal } from '#shared/domain/panel/commands/recusal-commands'
import { privateChain, recordIds } from '#shared/domain/record-ids'
import { setInterviewStatus } from '#shared/domain/scheduling/commands/set-interview-status'
import { readAs } from '#shared/log/read-as'
import { makeWorld, type World } from './support/world'

let world: World
let place: { action: string; interview: string }
beforeEach(async () => {
  world = await makeWorld()
  place = { action: world.action, interview: world.interview }
})
const confirm = (noConflict = true, person = world.lead) =>
  world.run(confirmAttestation, { ...place, noConflict, reason: noConflict ? '' : 'Old friends' }, person)
const notes = () => {
  const view = world.records.view(recordIds.notes(world.interview, world.lead))
  return view && readAs(Notes, view)
}

describe('confirming that there is no conflict of interest', () => {
  it('is each panel member’s own word', async () => {
    await confirm()
    expect(world.records.view(recordIds.attestation(world.interview, world.lead))?.values).toEqual({
      noConflict: true,
      at: world.now,
    })
  })

  it('recuses in the same change whoever has one', async () => {
    const change = await confirm(false)
    expect(new Set(change.header.patches.map(({ record }) => record))).toEqual(
      new Set([
        recordIds.attestation(world.interview, world.lead),
        recordIds.recusal(world.applicant, world.lead),
      ]),
    )
    const input = { ...place, noConflict: true, reason: '' }
    expect(await world.refusal(confirmAttestation, input, world.lead)).toBe('panel.recused')
  })

  it('is only for the panel, and not for who was recused before', async () => {
    const input = { ...place, noConflict: true, reason: '' }
    expect(await world.refusal(confirmAttestation, input, world.clerk)).toBe('interview.not-on-panel')
    const { action, applicant, lead } = world
    await world.run(declareRecusal, { action, applicant, reason: '', decidedBy: '' }, lead)
    expect(await world.refusal(confirmAttestation, input, lead)).toBe('panel.recused')
  })
})

describe('an interview', () => {
  it('begins only after the confirmation, for somebody on its panel, while it takes place', async () => {
    expect(await world.refusal(beginNotes, place, world.lead)).toBe('interview.not-attested')
    expect(await world.refusal(beginNotes, place, world.clerk)).toBe('interview.not-on-panel')
    await confirm()
    await world.run(setInterviewStatus, { ...place, status: 'withdrawal' })
    expect(await world.refusal(beginNotes, place, world.lead)).toBe('interview.not-open')
  })

  it('does not begin for whoever declared a conflict', async () => {
    await confirm(false)
    expect(await world.refusal(beginNotes, place, world.lead)).toBe('interview.not-attested')
  })

  it('keeps its first start and its place when it is opened again', async () => {
    await confirm()
    await world.run(beginNotes, place, world.lead)
    await world.run(setNotesPart, { ...place, part: 'conclusion' }, world.lead)
    const startedAt = world.now
    world.now = '2026-11-23T15:40:00.000Z'
    await world.run(beginNotes, place, world.lead)
    expect(notes()).toMatchObject({ startedAt, part: 'conclusion' })
    for (const { id } of world.guide(1).guide.content.questions) {
      await world.run(skipInNotes, { ...place, left: id, reason: 'The room was needed' }, world.lead)
    }
    await world.run(endNotes, place, world.lead)
    expect(notes()).toMatchObject({ endedAt: world.now })
  })

  it('must have begun to move on or to end', async () => {
    const part = { ...place, part: 'conclusion' as const }
    expect(await world.refusal(setNotesPart, part, world.lead)).toBe('interview.not-begun')
    expect(await world.refusal(endNotes, place, world.lead)).toBe('interview.not-begun')
  })
})

describe('notes', () => {
  it('are private, a value of their own for each question, follow-up and part', async () => {
    const [first, second] = world.guide(1).guide.content.questions
    const followUp = first?.followUps[0]?.id ?? ''
    const change = await world.run(
      writeNotes,
      { ...place, question: first?.id ?? '', text: 'One' },
      world.lead,
    )
    expect(change.header.chain).toBe(privateChain(world.action))
    await world.run(writeNotes, { ...place, question: second?.id ?? '', text: 'Two' }, world.lead)
    await world.run(setNotesFollowUp, { ...place, followUp, state: 'covered' }, world.lead)
    await world.run(setNotesTime, { ...place, part: 'introduction', milliseconds: 61_000.4 }, world.lead)
    await world.run(setNotesTime, { ...place, part: first?.id ?? '', milliseconds: 5 }, world.lead)
    expect(notes()).toMatchObject({
      transcript: { [first?.id ?? '']: 'One', [second?.id ?? '']: 'Two' },
      followUp: { [followUp]: 'covered' },
      timeUsed: { introduction: 61_000, [first?.id ?? '']: 5 },
    })
    await world.run(setNotesFollowUp, { ...place, followUp, state: null }, world.lead)
    expect(notes()?.followUp).toEqual({ [followUp]: null })
  })

  it('are never refused for what happened meanwhile: words must not be lost', async () => {
    const unknown = { action: world.action, interview: world.newId(), question: world.newId() }
    await world.run(writeNotes, { ...unknown, text: 'Typed before the rest arrived' }, world.lead)
  })

  it('keep both texts when a draft was begun before another text came', async () => {
    const question = world.guide(1).guide.content.questions[0]?.id ?? ''
    const began = await world.run(writeNotes, { ...place, question, text: 'A' }, world.lead)
    await world.run(writeNotes, { ...place, question, text: 'A, from the other laptop' }, world.lead)
    await world.run(writeNotes, { ...place, question, text: 'A, typed on', over: [began.hash] }, world.lead)
    const view = world.records.view(recordIds.notes(world.interview, world.lead))
    expect(view?.toResolve).toEqual([`transcript/${question}`])
  })
})
