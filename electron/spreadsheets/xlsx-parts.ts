import { readZipParts as readParts, type ZipParts } from '../office/read-zip-parts'
import { LIMITS } from './limits'

const RULES = {
  ...LIMITS,
  codes: {
    damaged: 'spreadsheet.damaged',
    tooLargeUnpacked: 'spreadsheet.too-large-unpacked',
    suspiciousCompression: 'spreadsheet.suspicious-compression',
  },
} as const

/**
 * The parts of a workbook, its sizes checked first. Throws `spreadsheet.damaged`,
 * `spreadsheet.too-large-unpacked`, `spreadsheet.suspicious-compression`.
 */
export async function readZipParts(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ZipParts> {
  return readParts(bytes, wanted, RULES)
}
