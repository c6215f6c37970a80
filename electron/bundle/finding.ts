import type { Finding } from '#shared/contracts/ipc/records'
import type { AppError } from '#shared/kernel/app-error'
import type { Finding as SigningFinding } from '../signing/finding'

export type { Finding }

type Values = Finding['values']

export function good(code: string, subject: string, values: Values = {}): Finding {
  return { level: 'ok', code, subject, values }
}

export function note(code: string, subject: string, values: Values = {}): Finding {
  return { level: 'note', code, subject, values }
}

export function bad(code: string, subject: string, values: Values = {}): Finding {
  return { level: 'bad', code, subject, values }
}

/** A refusal as something that was found. */
export function badOf(error: AppError, subject: string): Finding {
  return bad(error.code, subject, error.values)
}

/** What a check of signatures found, about a named thing. */
export function fromSigning({ code, severity }: SigningFinding, subject: string): Finding {
  return severity === 'error' ? bad(code, subject) : note(code, subject)
}

export function isIntact(findings: readonly Finding[]): boolean {
  return findings.every(({ level }) => level !== 'bad')
}
