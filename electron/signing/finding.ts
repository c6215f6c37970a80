/** One thing that a check found. `detail` is for the log and holds no personal data. */
export interface Finding {
  readonly code: string
  /** An `error` means: do not rely on it. A `warning` is for a person to weigh. */
  readonly severity: 'error' | 'warning'
  readonly detail: string
}

export function errorFinding(code: string, detail = ''): Finding {
  return { code, severity: 'error', detail }
}

export function warningFinding(code: string, detail = ''): Finding {
  return { code, severity: 'warning', detail }
}
