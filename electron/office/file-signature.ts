const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const ZIP_SIGNATURE = [0x50, 0x4b]

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

export function isZip(bytes: Uint8Array): boolean {
  return startsWith(bytes, ZIP_SIGNATURE)
}

/** The container of old office files, in which newer ones lie encrypted; undefined for anything else. */
export function oleContent(bytes: Uint8Array): 'encrypted' | 'legacy' | undefined {
  if (!startsWith(bytes, OLE_SIGNATURE)) return undefined
  const encrypted = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'))
  return encrypted ? 'encrypted' : 'legacy'
}
