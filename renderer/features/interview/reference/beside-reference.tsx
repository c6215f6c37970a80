import { Button, Group, Text, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import type { SharedReference } from '#shared/domain/interview/reference'
import { message } from '#shared/messages/catalogue'
import type { RoomLayout } from '../room/layout/use-layout'
import type { RoomMaterial } from '../room/load-room'
import { RoomKey } from '../room/room-key'
import { keyShortcuts } from '../room/room-keys'
import type { QuestionPart } from '../room/room-parts'
import { ReferenceText } from './reference-text'
import { useSharedBy } from './use-shared-by'
import classes from './reference.module.css'

interface BesideReferenceProps {
  readonly room: RoomMaterial
  readonly part: QuestionPart
  readonly layout: RoomLayout
  /** One's own field: it stays the same one, and keeps the focus, when a transcript comes in. */
  readonly children: ReactNode
}

/** One's own transcript and, quietly beside or below it, what the note-taker shares. */
export function BesideReference({ room, part, layout, children }: BesideReferenceProps) {
  const shown = layout.focus ? [] : room.references.others
  return (
    <div className={classes['frame']} data-open={shown.length > 0 && layout.reference}>
      <div className={classes['beside']}>
        <div className={classes['own']}>{children}</div>
        {shown.length === 0 ? null : (
          <div className={classes['others']}>
            {shown.map((reference) => (
              <Pane key={reference.noteTaker} room={room} part={part} layout={layout} reference={reference} />
            ))}
          </div>
        )}
      </div>
    </div>
  )
}

interface PaneProps extends Omit<BesideReferenceProps, 'children'> {
  readonly reference: SharedReference
}

function Pane({ room, part, layout, reference }: PaneProps) {
  const by = useSharedBy(reference, room)
  const open = layout.reference
  return (
    <section className={classes['pane']} aria-label={message('reference.whose', by)}>
      <Group className={classes['head'] ?? ''} justify="space-between" wrap="wrap" gap={4}>
        <Text className={classes['whose'] ?? ''} size="xs" c="dimmed">
          {message('reference.whose', by)}
        </Text>
        <Button
          className={classes['switch'] ?? ''}
          variant="subtle"
          color="gray"
          size="compact-xs"
          aria-expanded={open}
          aria-keyshortcuts={keyShortcuts('layout.reference')}
          rightSection={<RoomKey does="layout.reference" />}
          onClick={() => layout.toggle('reference')}
        >
          {message(open ? 'reference.hide' : 'reference.show')}{' '}
          <VisuallyHidden>{message('reference.switched', by)}</VisuallyHidden>
        </Button>
      </Group>
      {open ? (
        <ReferenceText reference={reference} material={room} question={part.id} number={part.number} />
      ) : null}
    </section>
  )
}
