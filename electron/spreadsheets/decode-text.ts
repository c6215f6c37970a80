import { AppError } from '#shared/kernel/app-error'
import { decodeWindows1252 } from '#shared/kernel/plain-text'
import type { ImportNote } from '#shared/domain/scheduling/import/cells'

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** So much of the start is looked at. */
const SAMPLE_BYTES = 4096

/**
 * Which of the two UTF-16 a text is in: its mark says so, or else that every other byte of its start is mostly zero,
 * as it is in texts of the West, and no other byte is.
 */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, SAMPLE_BYTES)
  const zeros = [0, 0]
  for (const [index, byte] of start.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  if (bytes.length % 2 !== 0 || Math.max(even, odd) * 4 < start.length || Math.min(even, odd) > 0)
    return undefined
  return odd > even ? 'utf-16le' : 'utf-16be'
}

/**
 * A text file's text: UTF-8 or UTF-16 (each with or without a byte order mark), or else Windows-1252, which is
 * noted because a wrong guess would spoil names. Throws `spreadsheet.not-a-spreadsheet` for what is no text.
 */
export function decodeText(bytes: Uint8Array): { readonly text: string; readonly notes: ImportNote[] } {
  const utf16 = utf16Of(bytes)
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), notes: [] }
  if (bytes.includes(0)) throw new AppError('spreadsheet.not-a-spreadsheet', 'a zero byte in a text file')
  const text = decodeUtf8(bytes)
  if (text !== undefined) return { text, notes: [] }
  return {
    text: decodeWindows1252(bytes),
    notes: [{ code: 'spreadsheet.read-as-windows-1252', values: {} }],
  }
}
