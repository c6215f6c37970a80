import { useEffect } from 'react'
import { useNowMs } from '../../../../app/clock'
import { sayFailure } from '../../../../app/say-failure'
import { call } from '../../../../bridge/bridge'
import type { RoomMaterial } from '../load-room'
import type { RoomState } from '../use-room'
import { shownPart } from './shown-part'
import { useShownPaper } from './use-shown-paper'

interface SecondWindowFeedProps {
  readonly room: RoomMaterial
  readonly state: RoomState
}

/** Tells the second window each second where the interview stands. Draws nothing. */
export function SecondWindowFeed({ room, state }: SecondWindowFeedProps) {
  useNowMs(1000)
  const paper = useShownPaper(room, state.layout.secondShowsPaper, state.layout.secondPaper)
  useEffect(() => void tell(shownPart(state)))
  useEffect(() => void tell({ kind: 'paper', paper }), [paper])
  return null
}

/** What cannot be shown closes the window: an old question would be worse than none. */
async function tell(shown: Parameters<typeof call<'room-window.show'>>[1]): Promise<void> {
  try {
    await call('room-window.show', shown)
  } catch (thrown) {
    sayFailure(thrown)
    await call('room-window.close', {}).catch(sayFailure)
  }
}
