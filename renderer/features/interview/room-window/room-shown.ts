import { useSyncExternalStore } from 'react'
import type { RoomShown, ShownPart, ShownResume } from '#shared/contracts/ipc/room-window'
import { listenToRoom } from '../../../bridge/room-bridge'

interface Shown {
  readonly part: ShownPart | undefined
  readonly resume: ShownResume['paper']
}

let shown: Shown = { part: undefined, resume: null }
const watching = new Set<() => void>()

// Before anything is drawn, so that nothing is missed.
listenToRoom((told: RoomShown) => {
  shown = told.kind === 'part' ? { ...shown, part: told } : { ...shown, resume: told.paper }
  for (const watch of watching) watch()
})

/** What the room told last. */
export function useRoomShown(): Shown {
  return useSyncExternalStore(watchRoom, () => shown)
}

function watchRoom(watch: () => void): () => void {
  watching.add(watch)
  return () => {
    watching.delete(watch)
  }
}
