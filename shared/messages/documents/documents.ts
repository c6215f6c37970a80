import { auditDocument } from './audit'
import { documentTexts } from './common'
import { contentsDocument } from './contents'
import { packetDocument } from './packet'
import { scoreSheetDocument } from './score-sheet'

/** The texts of printed documents. */
export const documents = {
  ...documentTexts,
  ...scoreSheetDocument,
  ...packetDocument,
  ...auditDocument,
  ...contentsDocument,
} as const
