/**
 * Drawing operators in which no marked content has a number any more. Numbers tie drawing to a structure tree;
 * those of a foreign page would be taken for numbers of ours. The key `/MCID` is renamed, outside of text.
 */
export function unmarkContents(contents: Uint8Array): Uint8Array {
  const bytes = Buffer.from(contents)
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === OPEN_TEXT) at = endOfText(bytes, at)
    else if (byte === PERCENT) at = endOfLine(bytes, at)
    else if (byte === LETTER_I && isImageData(bytes, at)) at = endOfImage(bytes, at)
    else if (byte === SLASH && bytes.subarray(at, at + KEY.length).equals(KEY)) bytes[at + 1] = LETTER_X
  }
  return bytes
}

const KEY = Buffer.from('/MCID')
const OPEN_TEXT = 0x28
const CLOSE_TEXT = 0x29
const BACKSLASH = 0x5c
const PERCENT = 0x25
const SLASH = 0x2f
const LETTER_I = 0x49
const LETTER_X = 0x58

/** The closing bracket of a text; brackets inside are in pairs or escaped. */
function endOfText(bytes: Buffer, start: number): number {
  let depth = 0
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === BACKSLASH) at += 1
    else if (byte === OPEN_TEXT) depth += 1
    else if (byte === CLOSE_TEXT) depth -= 1
    if (depth === 0) return at
  }
  return bytes.length
}

function endOfLine(bytes: Buffer, start: number): number {
  const offset = bytes.subarray(start).findIndex((byte) => byte === 0x0a || byte === 0x0d)
  return offset === -1 ? bytes.length : start + offset
}

/** Whether the operator `ID` stands here: what follows is an inline image's bytes. */
function isImageData(bytes: Buffer, at: number): boolean {
  return /^\sID\s$/u.test(bytes.toString('latin1', at - 1, at + 3))
}

function endOfImage(bytes: Buffer, start: number): number {
  const found = /\sEI(?=\s|$)/u.exec(bytes.toString('latin1', start))
  return found === null ? bytes.length : start + found.index
}
