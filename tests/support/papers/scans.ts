import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** A scanned page: four bytes a pixel, as a canvas has them. */
export interface Scan {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

/** Pages of a PDF as a scanner with so many dots to the inch sees them (Debian's poppler-utils). */
export async function scanned(
  pdf: Uint8Array,
  { dpi, first, last }: { readonly dpi: number; readonly first: number; readonly last: number },
): Promise<readonly Scan[]> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-scan-'))
  try {
    const file = join(folder, 'document.pdf')
    await writeFile(file, pdf)
    const range = ['-f', String(first), '-l', String(last)]
    await run('pdftoppm', ['-gray', '-r', String(dpi), ...range, file, join(folder, 'page')])
    const names = (await readdir(folder)).filter((name) => name.endsWith('.pgm')).sort()
    return await Promise.all(names.map(async (name) => greyScan(await readFile(join(folder, name)))))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The first page of a PDF as a photo in JPEG. */
export async function photographed(pdf: Uint8Array, dpi: number): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'evenhand-photo-'))
  try {
    const file = join(folder, 'document.pdf')
    await writeFile(file, pdf)
    await run('pdftoppm', ['-jpeg', '-r', String(dpi), '-singlefile', file, join(folder, 'photo')])
    return new Uint8Array(await readFile(join(folder, 'photo.jpg')))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** `P5`, width, height, 255, then a byte a pixel. */
function greyScan(file: Uint8Array): Scan {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(new TextDecoder('latin1').decode(file.subarray(0, 64)))
  if (head === null) throw new Error('not a grey picture')
  const [whole, width, height] = head
  const grey = file.subarray(whole.length)
  const data = new Uint8Array(grey.length * 4)
  for (const [index, value] of grey.entries()) data.set([value, value, value, 255], index * 4)
  return { width: Number(width), height: Number(height), data }
}

/** Laid on the glass at an angle, in degrees clockwise; what the page does not cover is white. */
export function laid(scan: Scan, degrees: number): Scan {
  const angle = (degrees * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  const width = Math.ceil(Math.abs(scan.width * cos) + Math.abs(scan.height * sin))
  const height = Math.ceil(Math.abs(scan.width * sin) + Math.abs(scan.height * cos))
  const data = new Uint8Array(width * height * 4).fill(255)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [fromX, fromY] = [x - width / 2, y - height / 2]
      const sourceX = Math.floor(cos * fromX + sin * fromY + scan.width / 2)
      const sourceY = Math.floor(-sin * fromX + cos * fromY + scan.height / 2)
      if (sourceX < 0 || sourceY < 0 || sourceX >= scan.width || sourceY >= scan.height) continue
      const at = (sourceY * scan.width + sourceX) * 4
      data.set(scan.data.subarray(at, at + 4), (y * width + x) * 4)
    }
  }
  return { width, height, data }
}

/** With lines written by hand over its lower half; the same for the same seed. */
export function written(scan: Scan, seed: number): Scan {
  const random = numbers(seed)
  const data = scan.data.slice()
  for (let line = 0; line < 60; line += 1) {
    let x = random() * scan.width
    let y = scan.height * (0.5 + 0.45 * random())
    for (let step = 0; step < 400; step += 1) {
      x += 2 * (random() - 0.3)
      y += 3 * (random() - 0.5)
      const at = (Math.floor(y) * scan.width + Math.floor(x)) * 4
      if (at >= 0 && at + 8 < data.length) data.fill(40, at, at + 3)
    }
  }
  return { ...scan, data }
}

/** With the grain of a cheap scanner, on greyish paper. */
export function grainy(scan: Scan, seed: number): Scan {
  const random = numbers(seed)
  const data = scan.data.slice()
  for (let at = 0; at < data.length; at += 4) {
    // Three of them together come close to a bell.
    const grain = (random() + random() + random() - 1.5) * 70
    data.fill(Math.min(255, Math.max(0, (data[at] ?? 0) * 0.9 + 18 + grain)), at, at + 3)
  }
  return { ...scan, data }
}

function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
