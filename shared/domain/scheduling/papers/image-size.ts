/** Width and height of an image in pixels. */
export interface ImageSize {
  readonly width: number
  readonly height: number
}

/** The size of a PNG that is there to its last chunk; undefined for one that is cut off or broken. */
export function pngSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: ImageSize | undefined
  // A chunk: length, four letters, content, checksum.
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at)
    const name = String.fromCodePoint(...bytes.subarray(at + 4, at + 8))
    if (at + 12 + length > bytes.length) return undefined
    if (name === 'IHDR' && length >= 8)
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
    if (name === 'IEND') return isSize(size) ? size : undefined
    at += 12 + length
  }
  return undefined
}

/** Start of frame: the segments that tell the size. C4, C8 and CC are others. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** The size of a JPEG that is there to its end mark; undefined for one that is cut off or broken. */
export function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 2; at + 9 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (isFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
      return isSize(size) && hasEnd(bytes, at) ? size : undefined
    }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** Cameras write more behind the end mark, so it is looked for from behind. */
function hasEnd(bytes: Uint8Array, from: number): boolean {
  for (let at = bytes.length - 2; at > from; at -= 1) {
    if (bytes[at] === 0xff && bytes[at + 1] === 0xd9) return true
  }
  return false
}

function isSize(size: ImageSize | undefined): size is ImageSize {
  return size !== undefined && size.width > 0 && size.height > 0
}
