import { Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import {
  IconAlertCircle,
  IconCheck,
  IconCircleDashed,
  IconEyeOff,
  IconFileText,
  IconKeyboard,
  IconMessagePlus,
} from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { askedOrder, isOutOfOrder } from '#shared/domain/interview/asked-order'
import type { Notes } from '#shared/domain/interview/notes'
import { message } from '#shared/messages/catalogue'
import { useNowMs } from '../../../app/clock'
import type { RoomMaterial } from './load-room'
import { LayoutMenu } from './layout/layout-menu'
import { RoomClock } from './room-clock'
import { partName, questionState, type RoomPart } from './room-parts'
import { ToolButton } from './tool-button'
import type { RoomState } from './use-room'
import classes from './room.module.css'

interface RoomRailProps {
  readonly room: RoomMaterial
  readonly state: RoomState
  readonly notes: Notes
  readonly noShow: ReactNode
}

/** The left side: the clock, the parts in the guide's order with how far each is, and the switches. */
export function RoomRail({ room, state, notes, noShow }: RoomRailProps) {
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
              <Group justify="space-between" gap={6} wrap="nowrap">
                <Text size="sm" fw={each.id === part.id ? 600 : 400}>
                  {partName(each)}
                </Text>
                {each.id === part.id ? (
                  <WrittenPartNote part={each} notes={notes} state={state} />
                ) : (
                  <PartNote part={each} notes={notes} state={state} />
                )}
              </Group>
            </UnstyledButton>
          </li>
        ))}
      </ol>
      <AskedOrder parts={parts} notes={notes} />
      <div className={classes['tools']}>
        <ToolButton icon={IconEyeOff} does="interview.keys.hide" onClick={() => panes.setSafe(true)}>
          {message('interview.hide')}
        </ToolButton>
        <ToolButton
          icon={IconFileText}
          does="interview.keys.resume"
          pressed={panes.resumeShown}
          onClick={panes.toggleResume}
        >
          {message('interview.resume')}
        </ToolButton>
        <LayoutMenu room={room} layout={state.layout} />
        <ToolButton
          icon={IconMessagePlus}
          does="interview.keys.beside"
          onClick={() => panes.setDialog('beside')}
        >
          {message('interview.beside')}
        </ToolButton>
        <ToolButton
          icon={IconAlertCircle}
          does="interview.keys.incident"
          onClick={() => panes.setDialog('incident')}
        >
          {message('interview.incident.short')}
        </ToolButton>
        <ToolButton icon={IconKeyboard} does="interview.keys.help" onClick={() => panes.setKeys(true)}>
          {message('interview.keys')}
        </ToolButton>
        {ended ? null : noShow}
      </div>
    </nav>
  )
}

/** Says quietly that the questions were asked in another order than the guide's. */
function AskedOrder({ parts, notes }: { readonly parts: readonly RoomPart[]; readonly notes: Notes }) {
  const order = askedOrder(
    parts.filter(({ kind }) => kind === 'question'),
    notes,
  )
  if (!isOutOfOrder(order)) return null
  return (
    <Text className={classes['order'] ?? ''} size="xs" c="dimmed">
      {message('interview.rail.order', { order: order.join(', ') })}
    </Text>
  )
}

interface PartNoteProps {
  readonly part: RoomPart
  readonly notes: Notes
  readonly state: RoomState
}

/** Of the part that is written in: looks again every second whether something stands there. */
function WrittenPartNote(props: PartNoteProps) {
  useNowMs(1000)
  return <PartNote {...props} />
}

/** A mark where it is answered, and how many follow-ups are open. */
function PartNote({ part, notes, state }: PartNoteProps) {
  if (part.kind === 'script') return null
  const { answered, openFollowUps } = questionState(part, notes, state.typed(part.id))
  return (
    <Group gap={6} wrap="nowrap">
      {openFollowUps === 0 ? null : (
        <Text size="xs" c="dimmed">
          <span aria-hidden>{message('interview.rail.open-short', { count: openFollowUps })}</span>
          <VisuallyHidden>{message('interview.rail.open', { count: openFollowUps })}</VisuallyHidden>
        </Text>
      )}
      {answered ? (
        <IconCheck size={14} role="img" aria-label={message('interview.rail.answered')} />
      ) : (
        <IconCircleDashed size={14} role="img" aria-label={message('interview.rail.empty')} />
      )}
    </Group>
  )
}
