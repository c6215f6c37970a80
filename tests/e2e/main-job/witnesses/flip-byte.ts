import { readFile, writeFile } from 'node:fs/promises'

/** Writes a copy of a file in which one bit is another, in its middle. */
export async function flipByte(from: string, to: string): Promise<void> {
  const bytes = await readFile(from)
  const middle = Math.floor(bytes.length / 2)
  bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
  await writeFile(to, bytes)
}
