import type { ShownPart } from '#shared/contracts/ipc/room-window'
import { message } from '#shared/messages/catalogue'
import { partName, type RoomPart } from '../room-parts'

interface WhereItStands {
  readonly parts: readonly RoomPart[]
  readonly part: RoomPart
  /** In milliseconds. */
  readonly clock: {
    readonly running: boolean
    readonly total: number
    readonly of: (part: string) => number
  }
}

/** What the second window may know of the part that is shown: what is asked aloud, and the time. */
export function shownPart({ parts, part, clock }: WhereItStands): ShownPart {
  const asked = part.kind === 'question'
  return {
    kind: 'part',
    name: asked
      ? message('interview.part.question-of', { number: part.number, count: parts.length - 2 })
      : partName(part),
    question: asked ? part.question.text : '',
    followUps: asked ? part.question.followUps.map(({ text }) => text) : [],
    clock: {
      running: clock.running,
      total: clock.total,
      minutes: parts.reduce((sum, { minutes }) => sum + minutes, 0),
      ofPart: clock.of(part.id),
      partMinutes: part.minutes,
    },
  }
}
