import { useCallback, useRef, useState } from 'react'
import { flagPlace } from '#shared/domain/interview/commands/flag-commands'
import type { Notes } from '#shared/domain/interview/notes'
import { openFlags, placeOfFlag, wordsBefore, type OpenFlag } from '#shared/domain/interview/place-flag'
import { toggleQuote } from '#shared/domain/interview/quoted'
import type { Id } from '#shared/kernel/ids'
import { formatElapsed } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { freshId } from '../../../../app/clock'
import { useSession } from '../../../../app/session'
import type { Task } from '../../../../app/use-task'
import { offerUndo } from '../../../../components/undo-notification'
import type { RoomPart } from '../room-parts'
import { typeInto } from './edit-field'
import { speakerMark, timeMark } from './marks'
import type { TypingAction } from './typing-keys'
import { useSpeakers } from './typing-settings'

/** What is open above the room. */
export type TypingDialog =
  | { readonly kind: 'jump' | 'spelling' }
  /** `long` was marked, and may be abbreviated. */
  | { readonly kind: 'aids'; readonly long: string }

export interface Typing {
  /** The field of the transcript that shows; it says itself when it comes and goes. */
  readonly showField: (field: HTMLTextAreaElement | null) => void
  readonly fieldShown: () => HTMLTextAreaElement | null
  readonly act: (action: TypingAction) => void
  /** Places to come back to. */
  readonly flags: readonly OpenFlag[]
  readonly clearFlag: (flag: OpenFlag) => void
  /** Where the cursor is to stand once the field of a question shows. */
  readonly goToFlag: (flag: OpenFlag) => void
  readonly takePlace: (question: Id, text: string) => number | undefined
  readonly dialog: TypingDialog | undefined
  readonly setDialog: (dialog: TypingDialog | undefined) => void
  /** What a screen reader is told of the last key. */
  readonly said: string
}

interface TypingIn {
  readonly place: { readonly action: Id; readonly interview: Id }
  readonly notes: Notes
  readonly parts: readonly RoomPart[]
  readonly part: RoomPart
  readonly task: Task
  /** Milliseconds of the interview so far. */
  readonly elapsed: () => number
  readonly goTo: (part: RoomPart | undefined) => void
}

/** How long it shows what the last key did. */
const SAID_FOR_MS = 8000

/** The typing aids of the room: marks of time and of speakers, quotes, and places to come back to. */
export function useTyping({ place, notes, parts, part, task, elapsed, goTo }: TypingIn): Typing {
  const { runner } = useSession()
  const field = useRef<HTMLTextAreaElement>(null)
  const wanted = useRef<OpenFlag>(undefined)
  const [speakers] = useSpeakers()
  const [dialog, setDialog] = useState<TypingDialog>()
  const [said, setSaid] = useState('')
  const silence = useRef<ReturnType<typeof setTimeout>>(undefined)
  const flags = openFlags(notes.flag, parts)

  // It takes room from the transcript.
  const say = (words: string): void => {
    clearTimeout(silence.current)
    silence.current = setTimeout(() => setSaid(''), SAID_FOR_MS)
    setSaid(words)
  }
  const showField = useCallback((shown: HTMLTextAreaElement | null) => {
    field.current = shown
  }, [])
  const fieldShown = useCallback(() => field.current, [])
  const writeFlag = async (flag: OpenFlag, cleared: boolean): Promise<void> => {
    const { id, question, words } = flag
    await runner.run(flagPlace, { ...place, flag: id, question, words, cleared })
  }
  const setFlag = (text: string, cursor: number): void => {
    const flag = { id: freshId(), question: part.id, words: wordsBefore(text, cursor), cleared: false }
    void task
      .run(async () => writeFlag(flag, false))
      .then((done) => {
        if (done) say(message('typing.flag.set'))
      })
  }
  const clearFlag = (flag: OpenFlag): void => {
    void task
      .run(async () => writeFlag(flag, true))
      .then((done) => {
        if (done) offerUndo(message('typing.flag.cleared'), async () => writeFlag(flag, false))
      })
  }
  const goToFlag = (flag: OpenFlag): void => {
    const element = field.current
    if (flag.question === part.id && element !== null) showPlace(element, placeOfFlag(element.value, flag))
    else {
      wanted.current = flag
      goTo(parts.find(({ id }) => id === flag.question))
    }
  }
  const takePlace = (question: Id, text: string): number | undefined => {
    const flag = wanted.current
    if (flag?.question !== question) return undefined
    wanted.current = undefined
    return placeOfFlag(text, flag)
  }
  const act = (action: TypingAction): void => {
    if (action === 'jump' || action === 'spelling') return setDialog({ kind: action })
    const element = field.current
    if (action === 'aids') return setDialog({ kind: 'aids', long: markedIn(element) })
    if (element === null) return undefined
    const { value, selectionEnd } = element
    switch (action) {
      case 'time':
        element.setSelectionRange(selectionEnd, selectionEnd)
        return typeInto(element, timeMark(value, selectionEnd, formatElapsed(elapsed())))
      case 'applicant':
      case 'interviewer': {
        if (speakers === undefined) return undefined
        element.setSelectionRange(selectionEnd, selectionEnd)
        return typeInto(element, speakerMark(value, selectionEnd, speakers[action]))
      }
      case 'quote': {
        const words = markedIn(element)
        if (words.trim() === '') return say(message('typing.quote.nothing'))
        typeInto(element, toggleQuote(words))
        return say(message('typing.quote.done'))
      }
      case 'flag':
        return setFlag(value, selectionEnd)
    }
  }
  return {
    showField,
    fieldShown,
    act,
    flags,
    clearFlag,
    goToFlag,
    takePlace,
    dialog,
    setDialog,
    said,
  }
}

function markedIn(field: HTMLTextAreaElement | null): string {
  return field === null ? '' : field.value.slice(field.selectionStart, field.selectionEnd)
}

function showPlace(field: HTMLTextAreaElement, at: number): void {
  // A field shows where its cursor is when it gets the focus.
  field.blur()
  field.setSelectionRange(at, at)
  field.focus()
}
