import { Box, Checkbox, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ShownPart } from '#shared/contracts/ipc/room-window'
import { formatElapsed } from '#shared/kernel/time'
import { message } from '#shared/messages/catalogue'
import { RoomPaper } from './room-paper'
import { useRoomShown } from './room-shown'
import classes from './room-window.module.css'

/** The second window: the question, its follow-ups if wanted, the time, and a paper if the room shows one. */
export function RoomWindowPage() {
  const { part, paper } = useRoomShown()
  const [withFollowUps, setWithFollowUps] = useState(true)
  if (part === undefined) {
    return (
      <main className={classes['waiting']}>
        <Title order={1}>{message('room-window.waiting')}</Title>
      </main>
    )
  }
  return (
    <main className={classes['page']} data-paper={paper !== null}>
      <div className={classes['asked']}>
        <header className={classes['head']}>
          <Title order={1}>{part.name}</Title>
          <Clock clock={part.clock} />
        </header>
        <Box className={classes['words'] ?? ''} tabIndex={0} role="region" aria-label={part.name}>
          <p className={classes['question']}>{part.question}</p>
          {withFollowUps && part.followUps.length > 0 ? (
            <>
              <Title order={2}>{message('interview.follow-ups')}</Title>
              <ol className={classes['followUps']}>
                {part.followUps.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ol>
            </>
          ) : null}
        </Box>
        <Checkbox
          size="xs"
          label={message('room-window.follow-ups')}
          checked={withFollowUps}
          onChange={(event) => setWithFollowUps(event.currentTarget.checked)}
        />
      </div>
      {paper === null ? null : (
        <aside className={classes['paper']} aria-label={message('room-window.paper')}>
          <RoomPaper paper={paper} />
        </aside>
      )}
    </main>
  )
}

function used(milliseconds: number, minutes: number): string {
  return message('interview.clock.of', { used: formatElapsed(milliseconds), minutes })
}

function Clock({ clock }: Pick<ShownPart, 'clock'>) {
  return (
    <div className={classes['clock']}>
      <Text size="sm">
        {message('interview.clock.overall')} <b>{used(clock.total, clock.minutes)}</b>
      </Text>
      <Text size="sm">
        {message('interview.clock.part')} <b>{used(clock.ofPart, clock.partMinutes)}</b>
      </Text>
      <Text size="sm" role="status">
        {clock.running ? '' : message('room-window.paused')}
      </Text>
    </div>
  )
}
