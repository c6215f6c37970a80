import type { ScheduleWarning } from '#shared/domain/scheduling/schedule'
import { messageOfCode } from '#shared/messages/catalogue'

/** What is odd, in plain words. */
export function warningText({ code, values }: ScheduleWarning): string {
  return messageOfCode(code, values, 'interviews.other-warning')
}
