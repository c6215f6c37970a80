import type { Answer } from './answer'
import type { ChannelName, EventName, EventOf, RequestOf } from './contract'

/** What the preload puts on `window.evenhand`: one method per channel, one subscription per event. */
export type WindowApi = {
  readonly [Name in ChannelName]: (request: RequestOf<Name>) => Promise<Answer>
} & {
  readonly [Name in EventName as `on ${Name}`]: (listener: (event: EventOf<Name>) => void) => () => void
}
