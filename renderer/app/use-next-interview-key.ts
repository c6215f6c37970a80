import { notifications } from '@mantine/notifications'
import { useWindowEvent } from '@mantine/hooks'
import { useLocation } from 'wouter'
import { readAll } from '#shared/domain/find-record'
import { nextOf, todaysInterviews } from '#shared/domain/records/todays-interviews'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { now } from './clock'
import { paths } from './paths'
import { sayFailure } from './say-failure'
import { useSession } from './session'

export const NEXT_INTERVIEW_KEY = 'F8'

/** Goes to the next interview of the day, from any page of a hiring action. */
export function useNextInterviewKey(action: Id | undefined): void {
  const { data, identity } = useSession()
  const [, navigate] = useLocation()
  const go = async (of: Id): Promise<void> => {
    const records = data.records.within(of)
    const all = readAll(Interview, await records.list('interview/'))
    const next = nextOf(await todaysInterviews(records, { action: of, person: identity.person }, all, now()))
    if (next === undefined) notifications.show({ message: message('today.no-next') })
    else navigate(paths.room(of, next.interview.id))
  }
  useWindowEvent('keydown', (event) => {
    const { altKey, ctrlKey, key, metaKey, repeat, shiftKey, target } = event
    if (key !== NEXT_INTERVIEW_KEY || altKey || ctrlKey || metaKey || shiftKey || repeat) return
    if (action === undefined) return
    if (target instanceof Element && target.closest('[role="dialog"]') !== null) return
    event.preventDefault()
    go(action).catch(sayFailure)
  })
}
