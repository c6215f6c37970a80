import { Answer, errorOfAnswer } from '#shared/contracts/ipc/answer'
import type { ChannelName, EventName, EventOf, RequestOf, ResponseOf } from '#shared/contracts/ipc/contract'
import type { WindowApi } from '#shared/contracts/ipc/window-api'
import { AppError } from '#shared/kernel/app-error'

declare global {
  interface Window {
    readonly evenhand: WindowApi
  }
}

/** Calls the main process. Throws the coded error that it answers with. */
export async function call<Name extends ChannelName>(
  name: Name,
  request: RequestOf<Name>,
): Promise<ResponseOf<Name>> {
  const method = window.evenhand[name] as (checked: RequestOf<Name>) => Promise<unknown>
  const answer = Answer.safeParse(await method(request))
  if (!answer.success) throw new AppError('ipc.malformed', name)
  if (!answer.data.ok) throw errorOfAnswer(answer.data)
  return answer.data.value as ResponseOf<Name>
}

/** Hears an event of the main process; returns what ends it. */
export function listen<Name extends EventName>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
): () => void {
  const subscribe = window.evenhand[`on ${name}`] as (hear: (event: EventOf<Name>) => void) => () => void
  return subscribe(listener)
}
