import { useEffect, useState } from 'react'
import type { ChannelName, RequestOf, ResponseOf } from '#shared/contracts/ipc/contract'
import { toAppError, type AppError } from '#shared/kernel/app-error'
import { call } from '../bridge/bridge'

/** Channels that are asked with nothing. */
type Plain = {
  [Name in ChannelName]: Record<string, never> extends RequestOf<Name> ? Name : never
}[ChannelName]

/** What the main process answers, asked once when the component is shown; undefined until then. */
export function useCall<Name extends Plain>(name: Name): ResponseOf<Name> | undefined {
  const [answer, setAnswer] = useState<ResponseOf<Name>>()
  const [failure, setFailure] = useState<AppError>()
  useEffect(() => {
    let current = true
    call(name, {} as RequestOf<Name>).then(
      (value) => {
        if (current) setAnswer(() => value)
      },
      (thrown: unknown) => {
        if (current) setFailure(toAppError(thrown))
      },
    )
    return () => {
      current = false
    }
  }, [name])
  // The error boundary says it: a screen without its facts would be a lie.
  if (failure !== undefined) throw failure
  return answer
}
