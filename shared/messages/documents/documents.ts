import { auditDocument } from './audit'
import { documentTexts } from './common'
import { contentsDocument } from './contents'
import { gradingPacketDocument } from './grading-packet'
import { packetDocument } from './packet'
import { reportDocuments } from './reports'
import { scoreSheetDocument } from './score-sheet'
import { wordTexts } from './word'

/** The texts of printed documents. */
export const documents = {
  ...documentTexts,
  ...scoreSheetDocument,
  ...packetDocument,
  ...gradingPacketDocument,
  ...reportDocuments,
  ...auditDocument,
  ...contentsDocument,
  ...wordTexts,
} as const
