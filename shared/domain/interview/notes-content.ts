import type { Id } from '../../kernel/ids'
import { setFields, type PatchDraft } from '../../log/command'
import type { RecordId } from '../../log/change'
import { NotesContent, type Notes } from './notes'

/** What is written down, without what was cleared: as a value that can be kept or moved. */
export function contentOf(notes: Notes): NotesContent {
  const { added, asked, clarified, firstAsked, flag, followUp, orderReason, paperNote, paperWords } = notes
  const { pause, skipped, timeUsed, transcript } = notes
  return NotesContent.parse({
    timeUsed: only(timeUsed, (used) => used > 0),
    transcript: only(transcript, isWritten),
    followUp: only(followUp, (state) => state !== null),
    asked: only(asked, Boolean),
    firstAsked: only(firstAsked, (at) => at !== null),
    orderReason,
    skipped: only(skipped, isWritten),
    clarified: only(clarified, isWritten),
    added: only(added, ({ deleted }) => !deleted),
    pause: only(pause, (each) => each !== null),
    paperNote: only(paperNote, ({ deleted }) => !deleted),
    paperWords: only(paperWords, isWritten),
    flag: only(flag, ({ cleared }) => !cleared),
  })
}

/** Whether anything was written down. */
export function isEmpty(content: NotesContent): boolean {
  return Object.values(content).every((group) => Object.keys(group).length === 0)
}

/** The patches that take a content out of its notes: every field is set, so that nobody's words are dropped. */
export function clearing(record: RecordId, content: NotesContent): PatchDraft[] {
  const empty = (group: keyof NotesContent, value: '' | 0 | false | null) =>
    Object.fromEntries(Object.keys(content[group]).map((key) => [`${group}/${key}`, value]))
  return setFields(record, {
    ...empty('timeUsed', 0),
    ...empty('transcript', ''),
    ...empty('followUp', null),
    ...empty('asked', false),
    ...empty('firstAsked', null),
    ...(content.orderReason === '' ? {} : { orderReason: '' }),
    ...empty('skipped', ''),
    ...empty('clarified', ''),
    ...Object.fromEntries(
      Object.entries(content.added).map(([id, added]) => [`added/${id}`, { ...added, deleted: true }]),
    ),
    ...Object.fromEntries(Object.keys(content.pause).map((id) => [`pause/${id}`, null])),
    ...Object.fromEntries(
      Object.entries(content.paperNote).map(([id, note]) => [`paperNote/${id}`, { ...note, deleted: true }]),
    ),
    ...empty('paperWords', ''),
    ...Object.fromEntries(
      Object.entries(content.flag).map(([id, flag]) => [`flag/${id}`, { ...flag, cleared: true }]),
    ),
  })
}

/** How moved words are told from the target's own. */
export interface MovedWords {
  /** Stands above what was moved. */
  readonly mark: string
  /** Stands above the words of a question that the target's guide does not have. */
  readonly markOf: (question: Id) => string
}

/**
 * The patches that put a content into other notes. What stands there is never replaced: words are added below,
 * under a mark; what was ticked stays. Words of a question that the target's guide does not have go to its first.
 */
export function appending(
  record: RecordId,
  target: Notes,
  content: NotesContent,
  questions: readonly Id[],
  { mark, markOf }: MovedWords,
): PatchDraft[] {
  const [first] = questions
  const known = (question: Id): Id =>
    questions.includes(question) || question === 'conclusion' ? question : (first ?? question)
  const below = (own: Readonly<Record<Id, string>>, moved: Readonly<Record<Id, string>>) => {
    const texts = new Map<Id, string>()
    for (const [question, words] of Object.entries(moved)) {
      const into = known(question)
      const text = texts.get(into) ?? own[into] ?? ''
      texts.set(
        into,
        [text, `${into === question ? mark : markOf(question)}\n${words}`].filter(isWritten).join('\n\n'),
      )
    }
    return texts
  }
  return setFields(record, {
    ...fields('transcript', below(target.transcript, content.transcript)),
    ...fields('clarified', below(target.clarified, content.clarified)),
    ...fields(
      'timeUsed',
      Object.entries(content.timeUsed).map(([part, used]) => [part, used + (target.timeUsed[part] ?? 0)]),
    ),
    ...fields('followUp', untouched(target.followUp, content.followUp)),
    ...fields('skipped', untouched(target.skipped, content.skipped)),
    ...Object.fromEntries(
      Object.entries(content.asked).map(([question, asked]) => [`asked/${question}`, asked]),
    ),
    ...fields(
      'firstAsked',
      untouched(target.firstAsked, content.firstAsked).filter(([question]) => questions.includes(question)),
    ),
    ...(isWritten(content.orderReason) && !isWritten(target.orderReason)
      ? { orderReason: content.orderReason }
      : {}),
    ...Object.fromEntries(Object.entries(content.added).map(([id, added]) => [`added/${id}`, added])),
    ...Object.fromEntries(Object.entries(content.pause).map(([id, pause]) => [`pause/${id}`, pause])),
    ...Object.fromEntries(
      Object.entries(content.paperNote).map(([id, note]) => [
        `paperNote/${id}`,
        { ...note, question: known(note.question) },
      ]),
    ),
    ...fields('paperWords', untouched(target.paperWords, content.paperWords)),
    ...Object.fromEntries(
      Object.entries(content.flag).map(([id, flag]) => [
        `flag/${id}`,
        { ...flag, question: known(flag.question) },
      ]),
    ),
  })
}

/** The fields of one group: `transcript/<question>` and so on. */
function fields(group: keyof NotesContent, values: Iterable<readonly [string, string | number]>) {
  return Object.fromEntries([...values].map(([key, value]) => [`${group}/${key}`, value]))
}

/** What the target says nothing about yet. */
function untouched<Value extends string>(
  own: Readonly<Record<string, Value | null>>,
  moved: Readonly<Record<string, Value | null>>,
): (readonly [string, Value])[] {
  return Object.entries(moved).flatMap(([key, value]) =>
    value === null || (own[key] ?? '') !== '' ? [] : [[key, value] as const],
  )
}

function only<Value>(
  group: Readonly<Record<string, Value>>,
  keep: (value: Value) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(group).filter(([, value]) => keep(value)))
}

function isWritten(text: string): boolean {
  return text.trim() !== ''
}
