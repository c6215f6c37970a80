import { AppError } from '#shared/kernel/app-error'
import type { ImportNote } from '#shared/domain/scheduling/import/cells'

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F. Own table: some Node versions decode it wrongly. */
const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[\u0080-\u009F]/g, (character) => WINDOWS_1252_UPPER.charAt(character.charCodeAt(0) - 0x80))
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/**
 * A text file's text: UTF-8 (with or without a byte order mark), UTF-16 with one, or else Windows-1252, which is
 * noted because a wrong guess would spoil names. Throws `spreadsheet.not-a-spreadsheet` for what is no text.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly notes: ImportNote[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) {
    return { text: new TextDecoder('utf-16le').decode(bytes), notes: [] }
  }
  if (bytes.includes(0)) throw new AppError('spreadsheet.not-a-spreadsheet', 'a zero byte in a text file')
  const text = decodeUtf8(bytes)
  if (text !== undefined) return { text, notes: [] }
  return {
    text: decodeWindows1252(bytes),
    notes: [{ code: 'spreadsheet.read-as-windows-1252', values: {} }],
  }
}
