import { Center, Loader } from '@mantine/core'
import { Redirect } from 'wouter'
import { onToday } from '#shared/domain/records/todays-interviews'
import { Interview } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { now } from '../../../app/clock'
import { paths } from '../../../app/paths'
import { useSession } from '../../../app/session'
import { useLive, useRecordsOf } from '../../../data/use-live'
import { owedBy } from './use-today'

/**
 * Where *Interviews* leads: to the day's own, if the person who works here has an interview today or owes a score
 * sheet, and else to all of the hiring action.
 */
export function InterviewsHome({ action }: { readonly action: Id }) {
  const hasDay = useHasDay(action)
  if (hasDay === undefined) {
    return (
      <Center py="xl" aria-busy="true">
        <Loader size="sm" role="status" aria-label={message('today.reading')} />
      </Center>
    )
  }
  return <Redirect to={hasDay ? paths.today(action) : paths.allInterviews(action)} replace />
}

/** Undefined while it is read. Who is on no panel owes nothing, and waits for nothing. */
function useHasDay(action: Id): boolean | undefined {
  const { data, identity } = useSession()
  const { person } = identity
  const all = useRecordsOf(data.records, action, 'interview', Interview)
  return useLive(async () => {
    if (all === undefined) return undefined
    const time = now()
    if (onToday(all, person, time).length > 0) return true
    if (!all.some(({ panel }) => panel.some((member) => member.person === person))) return false
    return owedBy(await data.worker.ask('openWork', { action, now: time }), person).length > 0
  }, [data, action, person, all])
}
