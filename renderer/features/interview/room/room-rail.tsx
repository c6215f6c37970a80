import { Group, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconEyeOff, IconFileText, IconKeyboard } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Notes } from '#shared/domain/interview/notes'
import { message } from '#shared/messages/catalogue'
import { RoomClock } from './room-clock'
import { partName, questionState, type RoomPart } from './room-parts'
import { ToolButton } from './tool-button'
import type { RoomState } from './use-room'
import classes from './room.module.css'

interface RoomRailProps {
  readonly state: RoomState
  readonly notes: Notes
  readonly noShow: ReactNode
}

/** The left side: the clock, the parts in the guide's order with how far each is, and the switches. */
export function RoomRail({ state, notes, noShow }: RoomRailProps) {
  const { parts, part, panes, goTo, ended } = state
  return (
    <nav className={classes['rail']} aria-label={message('interview.rail')}>
      <RoomClock state={state} />
      <ol className={classes['parts']}>
        {parts.map((each) => (
          <li key={each.id}>
            <UnstyledButton
              className={classes['part'] ?? ''}
              aria-current={each.id === part.id ? 'step' : undefined}
              onClick={() => goTo(each)}
            >
              <Text size="sm" fw={each.id === part.id ? 600 : 400}>
                {partName(each)}
              </Text>
              <PartNote part={each} notes={notes} state={state} />
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <div className={classes['tools']}>
        <ToolButton icon={IconEyeOff} keys="F9" onClick={() => panes.setSafe(true)}>
          {message('interview.hide')}
        </ToolButton>
        <ToolButton icon={IconFileText} keys="Alt+R" pressed={panes.resumeShown} onClick={panes.toggleResume}>
          {message('interview.resume')}
        </ToolButton>
        <ToolButton icon={IconKeyboard} keys="F1" onClick={() => panes.setKeys(true)}>
          {message('interview.keys')}
        </ToolButton>
        {ended ? null : noShow}
      </div>
    </nav>
  )
}

interface PartNoteProps {
  readonly part: RoomPart
  readonly notes: Notes
  readonly state: RoomState
}

/** One line: a mark where it is answered, and the follow-ups that are open. */
function PartNote({ part, notes, state }: PartNoteProps) {
  if (part.kind === 'script') {
    return (
      <Text size="xs" c="dimmed">
        {message('interview.rail.minutes', { count: part.minutes })}
      </Text>
    )
  }
  const { answered, openFollowUps } = questionState(part, notes, state.typed(part.id))
  return (
    <Group gap={4} wrap="nowrap">
      {answered ? <IconCheck size={13} role="img" aria-label={message('interview.rail.answered')} /> : null}
      <Text size="xs" c="dimmed">
        {stateWords(answered, openFollowUps)}
      </Text>
    </Group>
  )
}

function stateWords(answered: boolean, openFollowUps: number): string {
  if (openFollowUps > 0) return message('interview.rail.open', { count: openFollowUps })
  return answered ? '' : message('interview.rail.empty')
}
