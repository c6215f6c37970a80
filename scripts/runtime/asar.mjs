/**
 * An asar archive of flat text files: a size pickle, a header pickle, then the contents.
 * @param {Record<string, string>} files
 * @returns {Buffer}
 */
export function asarOf(files) {
  /** @type {Record<string, { size: number, offset: string }>} */
  const entries = {}
  const bodies = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const body = Buffer.from(text)
    entries[name] = { size: body.length, offset: String(offset) }
    bodies.push(body)
    offset += body.length
  }
  const header = Buffer.from(JSON.stringify({ files: entries }))
  const padded = Math.ceil(header.length / 4) * 4
  const head = Buffer.alloc(16 + padded)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + padded, 4)
  head.writeUInt32LE(4 + padded, 8)
  head.writeUInt32LE(header.length, 12)
  header.copy(head, 16)
  return Buffer.concat([head, ...bodies])
}
