import { Kbd } from '@mantine/core'
import { keysOf, type RoomKeyLine } from './room-keys'

interface RoomKeyProps {
  /** What the list of keys calls it. */
  readonly does: RoomKeyLine
  /** Which of its keys, from 0. */
  readonly index?: number
}

/** The key that does what the button beside it does; a screen reader is told by `aria-keyshortcuts`. */
export function RoomKey({ does, index = 0 }: RoomKeyProps) {
  return (
    <Kbd size="xs" aria-hidden>
      {keysOf(does)[index]}
    </Kbd>
  )
}
