import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { RoomWindow } from '../app/room-window'
import type { Handlers } from './handle'

export type RoomWindowChannel = Extract<ChannelName, `room-window.${string}`>

/** The second window of the interview room. */
export function roomWindowHandlers(room: RoomWindow): Pick<Handlers, RoomWindowChannel> {
  return {
    'room-window.open': async () => ({ open: await room.open() }),
    'room-window.show': (shown) => {
      room.show(shown)
      return Promise.resolve({})
    },
    'room-window.close': () => {
      room.close()
      return Promise.resolve({})
    },
  }
}
