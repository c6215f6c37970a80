import { beforeEach, describe, expect, it } from 'vitest'
import { RoomShown } from '#shared/contracts/ipc/room-window'
import { roomParts, type RoomPart } from '../../../../renderer/features/interview/room/room-parts'
import { shownPart } from '../../../../renderer/features/interview/room/second-window/shown-part'
import { makeWorld } from '../../domain/support/world'

const clock = { running: true, total: 90_000, of: () => 30_000 }
let parts: readonly RoomPart[]

beforeEach(async () => {
  const world = await makeWorld()
  parts = roomParts(world.guide(1).guide.content, [world.roles()[0]?.id ?? ''])
})

describe('what the second window is told of a part', () => {
  it('is the question, its follow-ups and the time', () => {
    const part = parts.find((each) => each.kind === 'question' && each.question.followUps.length > 0)
    if (part?.kind !== 'question') throw new Error('the template has no follow-ups')
    const shown = shownPart({ parts, part, clock })
    expect(shown).toEqual({
      kind: 'part',
      name: `Question ${part.number} of ${parts.length - 2}`,
      question: part.question.text,
      followUps: part.question.followUps.map(({ text }) => text),
      clock: {
        running: true,
        total: 90_000,
        minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
        ofPart: 30_000,
        partMinutes: part.minutes,
      },
    })
    expect(RoomShown.safeParse(shown).success).toBe(true)
  })

  it('has no more of a question than that, whatever the guide says', () => {
    const part = parts.find((each) => each.kind === 'question')
    if (part?.kind !== 'question') throw new Error('the template has no question')
    const question = { ...part.question, goodResponse: 'A secret.', probes: ['Another secret.'] }
    const shown = JSON.stringify(shownPart({ parts, part: { ...part, question }, clock }))
    expect(shown).not.toContain('secret')
    for (const id of question.competencies) expect(shown).not.toContain(id)
  })

  it('has nothing of the script of introduction and conclusion', () => {
    const [part] = parts
    if (part?.kind !== 'script') throw new Error('the first part is the introduction')
    expect(part.script).not.toBe('')
    expect(shownPart({ parts, part, clock })).toMatchObject({
      name: 'Introduction',
      question: '',
      followUps: [],
    })
  })
})
