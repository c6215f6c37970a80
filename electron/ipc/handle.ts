import { ipcMain } from 'electron'
import { type Answer, failureAnswer } from '#shared/contracts/ipc/answer'
import { contract, type ChannelName, type RequestOf, type ResponseOf } from '#shared/contracts/ipc/contract'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { isTrustedSender } from './trusted-sender'

/** What answers each channel. Leaving one out does not compile. */
export type Handlers = {
  readonly [Name in ChannelName]: (request: RequestOf<Name>) => Promise<ResponseOf<Name>>
}

/** Where failures are noted: the code and the detail, never what a person typed. */
export type FailureLog = (channel: ChannelName, error: AppError) => void

/**
 * Opens every channel of the contract. The one place where the window's calls come in. Those that come before what
 * answers them is there wait for it; if it never comes, they fail with its error.
 */
export function handleAll(handlers: Promise<Handlers>, log: FailureLog): void {
  for (const name of Object.keys(contract) as ChannelName[]) {
    ipcMain.handle(name, async (event, request: unknown) =>
      answer(name, handlers, isTrustedSender(event), request, log),
    )
  }
}

/** The gate: sender, then shape, then the call, then the answer. */
export async function answer(
  name: ChannelName,
  handlers: Handlers | Promise<Handlers>,
  trusted: boolean,
  request: unknown,
  log: FailureLog,
): Promise<Answer> {
  try {
    if (!trusted) throw new AppError('ipc.foreign-sender', name)
    const parsed = contract[name].request.safeParse(request)
    if (!parsed.success)
      throw new AppError('ipc.malformed', `${name}: ${parsed.error.issues[0]?.path.join('.') ?? ''}`)
    const handler = (await handlers)[name] as (checked: unknown) => Promise<unknown>
    return { ok: true, value: await handler(parsed.data) }
  } catch (thrown) {
    const error = toAppError(thrown)
    log(name, error)
    return failureAnswer(error)
  }
}
