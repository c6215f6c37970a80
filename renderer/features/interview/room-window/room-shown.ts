import { useSyncExternalStore } from 'react'
import type { RoomShown, ShownPart, ShownPaper } from '#shared/contracts/ipc/room-window'
import { listenToRoom } from '../../../bridge/room-bridge'

interface Shown {
  readonly part: ShownPart | undefined
  readonly paper: ShownPaper['paper']
}

let shown: Shown = { part: undefined, paper: null }
const watching = new Set<() => void>()

// Before anything is drawn, so that nothing is missed.
listenToRoom((told: RoomShown) => {
  shown = told.kind === 'part' ? { ...shown, part: told } : { ...shown, paper: told.paper }
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
