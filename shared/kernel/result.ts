import type { AppError } from './app-error'

/** A value, or the coded reason why there is none. Rules return this; they never throw. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: AppError }

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value }
}

export function fail(error: AppError): { readonly ok: false; readonly error: AppError } {
  return { ok: false, error }
}

/** The value; throws the error of a failed result. */
export function unwrap<Value>(result: Result<Value>): Value {
  if (!result.ok) throw result.error
  return result.value
}
