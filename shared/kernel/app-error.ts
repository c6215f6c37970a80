/**
 * Every failure that a person or another program can meet has a code.
 *
 * A code is `area.what`: stable for ever, because logs, exit messages and tests name it. The message for a
 * person is looked up in the message catalogue under `error.<code>`; `detail` is for the log only and never
 * holds personal data.
 */
export class AppError extends Error {
  override readonly name = 'AppError'
  readonly code: string
  readonly detail: string
  /** Values that the message for a person names, such as a file's name. */
  readonly values: Readonly<Record<string, string | number>>

  constructor(code: string, detail = '', values: Readonly<Record<string, string | number>> = {}) {
    super(detail === '' ? code : `${code}: ${detail}`)
    this.code = code
    this.detail = detail
    this.values = values
  }

  get userMessageKey(): string {
    return `error.${this.code}`
  }
}

/** Any thrown thing as an `AppError`; what is not one yet becomes `unexpected`, its text kept as the detail. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown
  return new AppError(
    'unexpected',
    thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown),
  )
}
