import { documentErrors } from './errors/documents'
import { logErrors } from './errors/log'
import { signingErrors } from './errors/signing'
import { spreadsheetErrors } from './errors/spreadsheets'
import { stageErrors } from './errors/stages'
import { timeErrors } from './errors/time'

/** `error.<code>` for every code of an `AppError`: what is wrong and what to do. Files by area in `errors/`. */
export const errors = {
  ...logErrors,
  ...timeErrors,
  ...spreadsheetErrors,
  ...signingErrors,
  ...documentErrors,
  ...stageErrors,
} as const
