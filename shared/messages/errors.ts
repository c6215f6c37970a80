import { backupErrors } from './errors/backup'
import { bundleErrors } from './errors/bundles'
import { encryptionErrors } from './errors/encryption'
import { commandLineErrors } from './command-line'
import { documentErrors } from './errors/documents'
import { exchangeErrors } from './errors/exchange'
import { importRowErrors } from './errors/import-rows'
import { laptopErrors } from './errors/laptops'
import { logErrors } from './errors/log'
import { paperErrors } from './errors/papers'
import { paperNoteErrors } from './errors/paper-notes'
import { programErrors } from './errors/program'
import { recordErrors } from './errors/records'
import { reviewErrors } from './errors/review'
import { signingErrors } from './errors/signing'
import { spreadsheetErrors } from './errors/spreadsheets'
import { stageErrors } from './errors/stages'
import { storageErrors } from './errors/storage'
import { timeErrors } from './errors/time'
import { wordErrors } from './errors/word'

/** `error.<code>` for every code of an `AppError`: what is wrong and what to do. Files by area in `errors/`. */
export const errors = {
  ...paperErrors,
  ...paperNoteErrors,
  ...laptopErrors,
  ...logErrors,
  ...timeErrors,
  ...spreadsheetErrors,
  ...importRowErrors,
  ...wordErrors,
  ...signingErrors,
  ...documentErrors,
  ...backupErrors,
  ...bundleErrors,
  ...encryptionErrors,
  ...exchangeErrors,
  ...commandLineErrors,
  ...recordErrors,
  ...stageErrors,
  ...reviewErrors,
  ...storageErrors,
  ...programErrors,
} as const
