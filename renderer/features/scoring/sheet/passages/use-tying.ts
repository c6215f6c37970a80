import { useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { GuideQuestion } from '#shared/domain/preparation/interview-guide'
import { tiePassage } from '#shared/domain/scoring/commands/passage-commands'
import {
  LONGEST_QUOTE,
  markedWords,
  type MarkedWords,
  type PassageOrigin,
} from '#shared/domain/scoring/passages'
import type { SheetMaterial } from '#shared/domain/scoring/sheet-material'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import { useTask } from '../../../../app/use-task'
import { wordsField } from '../jump'
import type { RatedCompetency } from './level-choices'

interface TiedText {
  readonly material: SheetMaterial
  readonly question: GuideQuestion
  /** The element that holds the text. */
  readonly field: string
  /** Asked for when words are tied; undefined for one's own transcript. */
  readonly origin?: () => PassageOrigin
}

export interface Tying {
  /** What is to be tied; the choice of a level is open while there is something. */
  readonly marked: MarkedWords | undefined
  /** What became of it. */
  readonly said: string
  readonly error: ReturnType<typeof useTask>['error']
  /** The button at which the choice opens. */
  readonly key: RefObject<HTMLButtonElement | null>
  readonly begin: () => void
  readonly onKeyDown: (event: KeyboardEvent) => void
  readonly tie: (competency: RatedCompetency, level: string | null) => void
  readonly stop: () => void
}

/** Ties what is marked in a text to a level of a competency: by a button, or by Alt+E in the text. */
export function useTying({ material, question, field, origin }: TiedText): Tying {
  const { runner } = useSession()
  const task = useTask()
  const [marked, setMarked] = useState<MarkedWords>()
  const [said, setSaid] = useState('')
  const key = useRef<HTMLButtonElement>(null)

  const begin = (): void => {
    const text = wordsField(field)
    const words = text && markedWords(text.value, text.selectionStart, text.selectionEnd)
    const tooLong = words !== undefined && words.quote.length > LONGEST_QUOTE
    setSaid(words === undefined ? message('scoring.passage.mark.nothing') : tooLong ? TOO_LONG : '')
    setMarked(tooLong ? undefined : words)
    // The choices open at the key, which may be out of sight below a long text.
    key.current?.scrollIntoView({ block: 'nearest' })
  }
  const tie = (competency: RatedCompetency, level: string | null): void => {
    if (marked === undefined) return
    const { action, interview } = material
    const ids = { action: action.id, interview: interview.id, passage: freshId() }
    const tied = { ...marked, question: question.id, competency: competency.id, level }
    const from = origin === undefined ? {} : { origin: origin() }
    void task
      .run(async () => void (await runner.run(tiePassage, { ...ids, ...tied, ...from })))
      .then((done) => {
        if (done) setSaid(message('scoring.passage.tied', { name: competency.name }))
      })
  }
  return {
    marked,
    said,
    error: task.error,
    key,
    begin,
    onKeyDown: (event) => {
      if (!isMarkKey(event)) return
      event.preventDefault()
      begin()
    },
    tie,
    stop: () => setMarked(undefined),
  }
}

const TOO_LONG = message('scoring.passage.mark.too-long', { count: LONGEST_QUOTE })

/** By the key's place: Alt writes other characters on some keyboards. */
function isMarkKey({ altKey, code, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey && !ctrlKey && !metaKey && !shiftKey && code === 'KeyE'
}
