import { join } from 'node:path'
import { Marker, MARKER_NAME, markerText } from '#shared/contracts/bundle/exchange-folder'
import { AppError } from '#shared/kernel/app-error'
import { fileError, systemCode } from '../bundle/file-error'
import { publishFile } from '../bundle/publish-file'
import type { ShareFiles } from './share-files'

const MOST_BYTES = 1000
/** What systems and their file managers put into any folder. */
const NO_CONTENT = new Set(['.ds_store', 'thumbs.db', 'desktop.ini', '.directory'])

/** The library and hiring action that a folder is for. */
export type Library = Pick<Marker, 'library' | 'action'>

/**
 * Makes a folder the exchange folder of a hiring action, or finds that it is. `library` is used where it is new.
 * Errors: `exchange.folder-missing`, `exchange.other-action`, `exchange.folder-not-empty`,
 * `exchange.marker-unreadable`, `file.…`.
 */
export async function claimFolder(folder: string, wanted: Library, files: ShareFiles): Promise<Library> {
  const found = await readMarker(folder, files)
  if (found === undefined) {
    const names = await list(folder, files)
    if (names.some((name) => !NO_CONTENT.has(name.toLowerCase())))
      throw new AppError('exchange.folder-not-empty')
    const marker: Marker = { v: 1, kind: 'evenhand-exchange', ...wanted }
    await publishFile(join(folder, MARKER_NAME), [Buffer.from(markerText(marker))], files)
  }
  // Read again: another laptop may have made it in the same moment, and one of the two stands.
  const marker = found ?? (await readMarker(folder, files))
  if (marker === undefined) throw new AppError('exchange.marker-missing')
  if (marker.action !== wanted.action) throw new AppError('exchange.other-action')
  return { library: marker.library, action: marker.action }
}

/**
 * That the folder is still the one that was chosen: a drive that is not connected, or another one in its place,
 * looks like an empty folder. Errors: `exchange.folder-missing`, `exchange.marker-missing`,
 * `exchange.other-library`, `exchange.marker-unreadable`, `file.…`.
 */
export async function checkMarker(folder: string, expected: Library, files: ShareFiles): Promise<void> {
  const marker = await readMarker(folder, files)
  if (marker === undefined) throw new AppError('exchange.marker-missing')
  if (marker.library !== expected.library || marker.action !== expected.action) {
    throw new AppError('exchange.other-library')
  }
}

async function readMarker(folder: string, files: ShareFiles): Promise<Marker | undefined> {
  await assertFolder(folder, files)
  const text = await readSmall(join(folder, MARKER_NAME), files)
  if (text === undefined) return undefined
  try {
    const marker = Marker.parse(JSON.parse(text))
    if (markerText(marker) === text) return marker
  } catch {
    // Said below.
  }
  throw new AppError('exchange.marker-unreadable')
}

async function assertFolder(folder: string, files: ShareFiles): Promise<void> {
  try {
    if ((await files.stat(folder)).isDirectory()) return
  } catch (thrown) {
    const error = fileError(thrown, folder)
    if (error.code !== 'file.not-found') throw error
  }
  throw new AppError('exchange.folder-missing', '', { folder })
}

async function readSmall(path: string, files: ShareFiles): Promise<string | undefined> {
  try {
    const file = await files.open(path, 'r')
    try {
      const buffer = Buffer.alloc(MOST_BYTES)
      const { bytesRead } = await file.read(buffer, 0, buffer.length, 0)
      return buffer.toString('utf8', 0, bytesRead)
    } finally {
      await file.close()
    }
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return undefined
    throw fileError(thrown, path)
  }
}

async function list(folder: string, files: ShareFiles): Promise<readonly string[]> {
  try {
    return await files.readdir(folder)
  } catch (thrown) {
    throw fileError(thrown, folder)
  }
}
