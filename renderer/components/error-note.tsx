import { Alert } from '@mantine/core'
import type { AppError } from '#shared/kernel/app-error'
import { errorMessage } from '#shared/messages/catalogue'

/** A refusal beside what was refused: what is wrong and what to do. Nothing when all is well. */
export function ErrorNote({ error }: { readonly error: AppError | undefined }) {
  if (error === undefined) return null
  return (
    <Alert color="red" variant="light" role="alert" py="xs">
      {errorMessage(error)}
    </Alert>
  )
}
