import { Button, Group, Kbd, Text, Title, VisuallyHidden } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { Link } from 'wouter'
import type { OwnStanding, TodaysInterview } from '#shared/domain/records/todays-interviews'
import type { Id } from '#shared/kernel/ids'
import { formatSlot, formatTwelveHours, timeOf } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../../app/paths'
import { NEXT_INTERVIEW_KEY } from '../../../app/use-next-interview-key'
import { placeText } from '../../scheduling/interviews/place-text'
import classes from './today.module.css'

interface TodaysCardProps {
  readonly action: Id
  readonly row: TodaysInterview
  /** The one that comes next: its button has the focus. */
  readonly isNext: boolean
}

/** One interview of the day: when, where, with whom, what is ready, and the way into it. */
export function TodaysCard({ action, row, isNext }: TodaysCardProps) {
  const { interview, name, panel, ready, round, slot, standing } = row
  const { guide } = ready
  const id = `today-${interview.id}`
  return (
    <li className={classes['card']} data-next={isNext} aria-labelledby={id}>
      <Group justify="space-between" align="flex-start" gap="xs" wrap="wrap">
        <div>
          <Title order={2} id={id}>
            {message('today.title-of', { time: formatTwelveHours(timeOf(slot.start)), name })}
          </Title>
          <Text size="sm" c="dimmed">
            {message('today.about-of', { round, slot: formatSlot(slot) })}
          </Text>
        </div>
        <Start action={action} row={row} isNext={isNext} />
      </Group>
      <dl className={classes['facts']}>
        <dt>{message('today.where')}</dt>
        <dd>{placeText(interview.place)}</dd>
        <dt>{message('today.panel')}</dt>
        <dd>
          {panel
            .map((member) =>
              message('interviews.panel-member', {
                name: member.name,
                role: message(`panel-role.${member.role}`).toLowerCase(),
              }),
            )
            .join(', ')}
        </dd>
        <dt>{message('today.ready')}</dt>
        <dd>
          <ul className={classes['ready']}>
            <Ready
              done={guide !== undefined}
              text={guide === undefined ? message('today.no-guide') : message('today.guide', guide)}
            />
            <Ready done={ready.resume} text={message(ready.resume ? 'today.resume' : 'today.no-resume')} />
            {standing === 'recused' ? null : (
              <Ready
                done={ready.confirmed}
                text={message(ready.confirmed ? 'today.confirmed' : 'today.not-confirmed')}
              />
            )}
            <Ready done={ready.packet} text={message(ready.packet ? 'today.packet' : 'today.no-packet')} />
          </ul>
          {interview.extraMinutes === 0 ? null : (
            <Text size="sm">{message('today.extra', { count: interview.extraMinutes })}</Text>
          )}
        </dd>
      </dl>
    </li>
  )
}

/** The button into the interview, or why there is none. */
function Start({ action, row, isNext }: TodaysCardProps) {
  const { interview, name, standing } = row
  const button = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    if (isNext) button.current?.focus({ preventScroll: true })
  }, [isNext])
  const what = startOf(standing)
  if (what === undefined) {
    return <Text size="sm">{standingText(standing, interview.status)}</Text>
  }
  return (
    <Group gap="xs">
      {standing === 'to-begin' ? null : <Text size="sm">{standingText(standing, interview.status)}</Text>}
      <Button
        ref={button}
        component={Link}
        href={paths.room(action, interview.id)}
        size="sm"
        variant={isNext ? 'filled' : 'default'}
        {...(isNext
          ? {
              rightSection: (
                <Kbd size="xs" aria-hidden>
                  {NEXT_INTERVIEW_KEY}
                </Kbd>
              ),
              'aria-keyshortcuts': NEXT_INTERVIEW_KEY,
            }
          : {})}
      >
        {what} <VisuallyHidden>{message('today.start.label', { name })}</VisuallyHidden>
      </Button>
    </Group>
  )
}

function startOf(standing: OwnStanding): string | undefined {
  return standing === 'to-begin' || standing === 'begun' || standing === 'interrupted'
    ? message(`today.start.${standing}`)
    : undefined
}

function standingText(standing: OwnStanding, status: TodaysInterview['interview']['status']): string {
  return standing === 'called-off' || standing === 'to-begin'
    ? message(`status.${status}`)
    : message(`today.standing.${standing}`)
}

function Ready({ done, text }: { readonly done: boolean; readonly text: string }) {
  const Icon = done ? IconCircleCheck : IconCircleDashed
  return (
    <li>
      <Icon size={15} role="img" aria-label={message(done ? 'today.done' : 'today.open')} />
      <Text size="sm" {...(done ? { c: 'dimmed' } : { fw: 600 })}>
        {text}
      </Text>
    </li>
  )
}
