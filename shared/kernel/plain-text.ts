import { utf8 } from '@scure/base'

/** Windows-1252 where it differs from Latin-1: bytes 0x80 to 0x9F. Own table: some Node versions decode it wrongly. */
const WINDOWS_1252_UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'

/** What a plain text file says: UTF-8, UTF-16 with its mark, or else Windows-1252. The mark is no part of it. */
export function decodePlainText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, true)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, false)
  try {
    return utf8.encode(bytes).replace(/^\uFEFF/u, '')
  } catch {
    return decodeWindows1252(bytes)
  }
}

/** Every byte is a character. */
export function decodeWindows1252(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) {
    text += byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252_UPPER.charAt(byte - 0x80) : String.fromCharCode(byte)
  }
  return text
}

function decodeUtf16(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let text = ''
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(view.getUint16(at, littleEndian))
  // Half a pair is no character.
  return text.replaceAll(/\p{Surrogate}/gu, '\uFFFD')
}
