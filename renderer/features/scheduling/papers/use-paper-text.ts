import { useEffect, useState } from 'react'
import type { Paper } from '#shared/domain/scheduling/applicant'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { useSession } from '../../../app/session'
import { paperText } from './paper-texts'

export interface ReadText {
  /** Undefined while it is read. */
  readonly text: string | undefined
  readonly error: AppError | undefined
}

/** What a stored paper says. */
export function usePaperText({ sha256, name }: Pick<Paper, 'sha256' | 'name'>): ReadText {
  const { data } = useSession()
  const [read, setRead] = useState<ReadText>({ text: undefined, error: undefined })
  useEffect(() => {
    let current = true
    void (async () => {
      try {
        const text = await paperText(data, sha256)
        if (current) setRead({ text, error: undefined })
      } catch (thrown) {
        const { code, detail, values } = toAppError(thrown)
        const error = new AppError(code, detail, { ...values, name })
        if (current) setRead({ text: undefined, error })
      }
    })()
    return () => {
      current = false
    }
  }, [data, sha256, name])
  return read
}
