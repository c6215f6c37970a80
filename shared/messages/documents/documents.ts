import { auditDocument } from './audit'
import { documentTexts } from './common'
import { packetDocument } from './packet'
import { scoreSheetDocument } from './score-sheet'
import { wordTexts } from './word'

/** The texts of printed documents. */
export const documents = {
  ...documentTexts,
  ...scoreSheetDocument,
  ...packetDocument,
  ...auditDocument,
  ...wordTexts,
} as const
