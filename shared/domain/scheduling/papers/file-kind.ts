/** What a file is by its content. A ZIP may be a DOCX or an ODT, which only its entries tell. */
export type FileKind = 'pdf' | 'zip' | 'ole' | 'rtf' | 'png' | 'jpeg' | 'text' | 'unknown'

const SIGNATURES: readonly (readonly [kind: FileKind, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  // `{\rtf`
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]
/** `%PDF-`, which readers look for in the first 1,024 bytes. */
const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d]
const PDF_WITHIN = 1024

/** What a file is, told by its bytes and never by its name. */
export function fileKindOf(bytes: Uint8Array): FileKind {
  const found = SIGNATURES.find(([, signature]) => hasAt(bytes, signature, 0))
  if (found !== undefined) return found[0]
  if (isPdf(bytes)) return 'pdf'
  return isText(bytes) ? 'text' : 'unknown'
}

/** Whether a PDF has the end that each has: one without was cut off on its way. */
export function hasPdfEnd(bytes: Uint8Array): boolean {
  const tail = String.fromCodePoint(...bytes.subarray(-4096))
  return tail.includes('%%EOF')
}

function hasAt(bytes: Uint8Array, signature: readonly number[], at: number): boolean {
  return signature.every((byte, index) => bytes[at + index] === byte)
}

function isPdf(bytes: Uint8Array): boolean {
  for (let at = 0; at < Math.min(PDF_WITHIN, bytes.length); at += 1) {
    if (hasAt(bytes, PDF, at)) return true
  }
  return false
}

const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
] as const

/** Text has no control characters but tab, line feed, form feed, carriage return, and the escape of old printers. */
function isText(bytes: Uint8Array): boolean {
  if (bytes.length === 0) return false
  if (UTF16_MARKS.some((mark) => hasAt(bytes, mark, 0))) return bytes.length % 2 === 0
  return bytes.every((byte) => byte >= 0x20 || byte === 0x1b || (byte >= 0x09 && byte <= 0x0d))
}
