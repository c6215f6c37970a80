import type { HandedIn } from '#shared/domain/scoring/grading/handed-in'
import { formatDateTimeWithZone, instantOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'

/** What became of an applicant's assessment, with its time as it was where it was. */
export function cameText(known: HandedIn | undefined): string {
  if (known === undefined) return message('grading.came.unknown')
  const { outcome } = known
  if (outcome.kind === 'none') return message('grading.came.none')
  const time = formatDateTimeWithZone(instantOf(outcome.when.at, outcome.when.zone), outcome.when.zone)
  if (outcome.kind === 'handed-in') return message('grading.came.handed-in', { time })
  return outcome.with.trim() === ''
    ? message('grading.came.took-place-alone', { time })
    : message('grading.came.took-place', { time, name: outcome.with })
}
