import { fieldText, recordText } from '#shared/domain/records/history-text'
import type { RecordNames } from '#shared/domain/records/record-names'
import type { ConflictSide, ToResolve } from '#shared/domain/records/to-resolve'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone, type Instant } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'

/** What a matter is about, as its heading says it. */
export function matterTitle(matter: ToResolve, names: RecordNames): string {
  switch (matter.kind) {
    case 'field':
      return `${recordText(matter.record, names)} – ${fieldText(matter.record, matter.field, names)}`
    case 'deleted':
      return recordText(matter.record, names)
    case 'fork':
      return message('to-resolve.fork.title', {
        rater: nameOf(names, matter.rater),
        interview: nameOf(names, matter.assessment),
      })
    case 'schedule':
      return message('to-resolve.schedule.title', { interview: nameOf(names, matter.warning.interview) })
    case 'same-number':
      return message('to-resolve.same-number.title', { number: matter.number })
    case 'published-twice':
      return message('to-resolve.published-twice.title', {
        round: nameOf(names, matter.round),
        version: matter.version,
      })
    case 'reviewed-twice':
      return message('to-resolve.reviewed-twice.title', {
        name: nameOf(names, matter.applicant),
        round: nameOf(names, matter.round),
      })
    case 'screened-differently':
      return message('to-resolve.screened-differently.title', { name: nameOf(names, matter.applicant) })
  }
}

export function nameOf(names: RecordNames, id: Id): string {
  return names.of.get(id) ?? message('history.value.unknown')
}

/** On which laptop and when. */
export function whereAndWhen(
  names: RecordNames,
  { device, at }: Pick<ConflictSide, 'device' | 'at'>,
): string {
  return message('to-resolve.on', { laptop: names.laptop(device), time: timeText(names, at) })
}

export function timeText(names: RecordNames, at: Instant): string {
  return formatDateTimeWithZone(at, names.zone)
}

/** From so many characters on two texts are compared word by word. */
const LONG_TEXT = 40

/** The two texts of a field that are worth comparing; undefined where they are short, or no two texts. */
export function longTexts(sides: readonly ConflictSide[]): readonly [string, string] | undefined {
  const [left, right] = sides.map(({ value }) => value)
  if (sides.length !== 2 || typeof left !== 'string' || typeof right !== 'string') return undefined
  return Math.max(left.length, right.length) >= LONG_TEXT ? [left, right] : undefined
}
