import { Anchor, List, Loader, Stack, Text } from '@mantine/core'
import { Link } from 'wouter'
import { nextOf } from '#shared/domain/records/todays-interviews'
import type { Id } from '#shared/kernel/ids'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { NEXT_INTERVIEW_KEY } from '../../../app/use-next-interview-key'
import { EmptyState } from '../../../components/empty-state'
import { PageTitle } from '../../../components/page-title'
import { Section } from '../../../components/section'
import { InterviewsTabs } from '../../scheduling/interviews/interviews-tabs'
import { TodaysCard } from './todays-card'
import { useToday, type Today } from './use-today'
import classes from './today.module.css'

/** The day's interviews of the person who works here, what each needs, and what is still owed. */
export function TodayPage({ action }: { readonly action: Id }) {
  const today = useToday(action)
  const count = today?.interviews.length ?? 0
  const next = today && nextOf(today.interviews)
  return (
    <Stack p="md" gap="sm">
      <InterviewsTabs action={action} />
      <PageTitle
        title={message('today.title')}
        {...(count === 0 ? {} : { about: message('today.about', { count, key: NEXT_INTERVIEW_KEY }) })}
      />
      {today === undefined ? (
        <Loader size="sm" role="status" aria-label={message('today.reading')} />
      ) : (
        <>
          {count === 0 ? (
            <EmptyState title={message('today.none')} text={message('today.none.next')} />
          ) : (
            <ol className={classes['list']} aria-label={message('today.list')}>
              {today.interviews.map((row) => (
                <TodaysCard key={row.interview.id} action={action} row={row} isNext={row === next} />
              ))}
            </ol>
          )}
          <OwedSheets action={action} today={today} />
        </>
      )}
    </Stack>
  )
}

function OwedSheets({ action, today }: { readonly action: Id; readonly today: Today }) {
  const { names, owed } = today
  return (
    <Section title={message('today.owed')}>
      {owed.length === 0 ? (
        <Text size="sm">{message('today.owed.none')}</Text>
      ) : (
        <List size="sm" listStyleType="none">
          {owed.map(({ due, interview, kind, overdue }) => (
            <List.Item key={`${interview} ${kind}`}>
              <Anchor component={Link} href={paths.sheet(action, interview)} size="sm" underline="always">
                {message('today.owed.line', {
                  what: message(`open-work.kind.${kind}`),
                  about: names.of.get(interview) ?? '',
                })}
              </Anchor>{' '}
              {due === undefined ? null : (
                <Text span size="sm" fw={overdue ? 600 : 400}>
                  {message('today.owed.due', { time: formatDateTimeWithZone(due, names.zone) })}
                  {overdue ? `, ${message('open-work.overdue').toLowerCase()}` : ''}
                </Text>
              )}
            </List.Item>
          ))}
        </List>
      )}
    </Section>
  )
}
