import { z } from 'zod'
import { AppError } from '../../kernel/app-error'

/** What every call answers with: the value, or a coded failure. */
export const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    detail: z.string(),
    values: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
])
export type Answer = Readonly<z.infer<typeof Answer>>

export function failureAnswer(error: AppError): Answer {
  return { ok: false, code: error.code, detail: error.detail, values: { ...error.values } }
}

export function errorOfAnswer(answer: Extract<Answer, { ok: false }>): AppError {
  return new AppError(answer.code, answer.detail, answer.values)
}
