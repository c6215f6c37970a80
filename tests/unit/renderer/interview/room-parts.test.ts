import { beforeEach, describe, expect, it } from 'vitest'
import { Notes } from '#shared/domain/interview/notes'
import {
  neighbour,
  nextFollowUpState,
  partAt,
  partName,
  questionState,
  roomParts,
  type QuestionPart,
  type RoomPart,
} from '../../../../renderer/features/interview/room/room-parts'
import { makeWorld, type World } from '../../domain/support/world'

let world: World
let parts: readonly RoomPart[]

beforeEach(async () => {
  world = await makeWorld()
  parts = roomParts(world.guide(1).guide.content, [world.roles()[0]?.id ?? ''])
})

function withFollowUps(): QuestionPart {
  const found = parts.find((part) => part.kind === 'question' && part.question.followUps.length > 0)
  if (found?.kind !== 'question') throw new Error('the template has no follow-ups')
  return found
}

describe('the parts of an interview', () => {
  it('share the extra minutes that HR granted', () => {
    const longer = roomParts(world.guide(1).guide.content, [world.roles()[0]?.id ?? ''], 17)
    const sum = (list: readonly RoomPart[]) => list.reduce((total, { minutes }) => total + minutes, 0)
    expect(sum(longer)).toBe(sum(parts) + 17)
    expect(longer.map(({ id }) => id)).toEqual(parts.map(({ id }) => id))
  })

  it('are the introduction, the questions of the applicant’s roles in the guide’s order, the conclusion', () => {
    const { content } = world.guide(1).guide
    const everyones = content.questions.filter(({ roles }) => roles.length === 0)
    const ids = parts.map(({ id }) => id)
    expect(ids[0]).toBe('introduction')
    expect(ids.at(-1)).toBe('conclusion')
    expect(ids.slice(1, -1)).toEqual(
      content.questions.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
    )
    expect(ids).toEqual(expect.arrayContaining(everyones.map(({ id }) => id)))
    expect(parts.slice(1, -1).map((part) => part.kind === 'question' && part.number)).toEqual(
      ids.slice(1, -1).map((_, index) => index + 1),
    )
  })

  it('leave out the questions of other roles', () => {
    const { content } = world.guide(1).guide
    const without = roomParts(content, [])
    expect(without).toHaveLength(2 + content.questions.filter(({ roles }) => roles.length === 0).length)
  })

  it('are walked forwards and backwards, and end at both ends', () => {
    expect(neighbour(parts, 'introduction', 1)?.id).toBe(parts[1]?.id)
    expect(neighbour(parts, 'introduction', -1)).toBeUndefined()
    expect(neighbour(parts, 'conclusion', 1)).toBeUndefined()
    expect(neighbour(parts, 'nothing', 1)).toBeUndefined()
  })

  it('begin with the introduction where the notes name a question of another version', () => {
    expect(partAt(parts, '0'.repeat(32))?.id).toBe('introduction')
    expect(partAt(parts, 'conclusion')?.id).toBe('conclusion')
  })

  it('have names that people read', () => {
    expect(parts.slice(0, 2).map(partName)).toEqual(['Introduction', 'Question 1'])
  })
})

describe('a question', () => {
  it('is answered by its transcript, or by what is being typed', () => {
    const part = withFollowUps()
    const notes = Notes.parse({ transcript: { [part.id]: ' ' } })
    expect(questionState(part, notes, undefined).answered).toBe(false)
    expect(questionState(part, notes, 'We').answered).toBe(true)
    expect(questionState(part, Notes.parse({ transcript: { [part.id]: 'We' } }), '').answered).toBe(false)
  })

  it('has the follow-ups open that were neither asked nor covered', () => {
    const part = withFollowUps()
    const [first, ...others] = part.question.followUps
    const id = first?.id ?? ''
    const open = (state: 'asked' | 'covered' | null) =>
      questionState(part, Notes.parse({ followUp: { [id]: state } }), undefined).openFollowUps
    expect(open('asked')).toBe(others.length)
    expect(open('covered')).toBe(others.length)
    expect(open(null)).toBe(others.length + 1)
  })

  it('takes a follow-up from open to asked, to covered, to open', () => {
    expect(nextFollowUpState(undefined)).toBe('asked')
    expect(nextFollowUpState('asked')).toBe('covered')
    expect(nextFollowUpState('covered')).toBeNull()
  })
})
