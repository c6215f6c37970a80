/** What phones write for a photo in one of the newer formats; the brand stands after the size and `ftyp`. */
const BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'avif'])

/** Whether a file is a photo in HEIC or a relative of it, which the window cannot draw. */
export function isHeic(bytes: Uint8Array): boolean {
  const text = String.fromCodePoint(...bytes.subarray(4, 12))
  return text.startsWith('ftyp') && BRANDS.has(text.slice(4))
}
