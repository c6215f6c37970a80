import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import * as nodeFiles from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FileOperations, publishFile } from '#electron/bundle/publish-file'
import { sha256 } from '#electron/bundle/sha256'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-publish-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

const text = Buffer.from('all of it')
const halves = [text.subarray(0, 3), text.subarray(3)]

function failing(code: string): Error {
  return Object.assign(new Error(code), { code })
}

function* broken() {
  yield text
  throw new Error('no more')
}

/** The real operations, but for those that are given; waits are counted, not waited. */
function operations(other: Partial<FileOperations>): { files: FileOperations; waits: number[] } {
  const waits: number[] = []
  const wait = (ms: number) => Promise.resolve(waits.push(ms))
  return { files: { ...nodeFiles, wait, ...other }, waits }
}

describe('publishing a file', () => {
  it('writes it whole, over an older one, and leaves nothing else', async () => {
    const path = join(folder, 'a.evenhand')
    await writeFile(path, 'older')
    expect(await publishFile(path, halves)).toEqual({ path, bytes: text.length, sha256: sha256(text) })
    expect(await readFile(path)).toEqual(text)
    expect(await readdir(folder)).toEqual(['a.evenhand'])
  })

  it('leaves the older file as it was when the content fails half way', async () => {
    const path = join(folder, 'a.evenhand')
    await writeFile(path, 'older')
    await expect(publishFile(path, broken())).rejects.toMatchObject({ code: 'file.failed' })
    expect(await readFile(path, 'utf8')).toBe('older')
    expect(await readdir(folder)).toEqual(['a.evenhand'])
  })

  it('tries again while another program holds the target', async () => {
    let refusals = 3
    const { files, waits } = operations({
      rename: async (from, to) => {
        refusals -= 1
        if (refusals >= 0) throw failing(['EPERM', 'EACCES', 'EBUSY'][refusals] ?? '')
        await nodeFiles.rename(from, to)
      },
    })
    await publishFile(join(folder, 'a'), halves, files)
    expect(waits).toEqual([50, 100, 200])
    expect(await readdir(folder)).toEqual(['a'])
  })

  it('gives up in the end, and says that the file is in use', async () => {
    const { files, waits } = operations({ rename: () => Promise.reject(failing('EBUSY')) })
    await expect(publishFile(join(folder, 'a'), halves, files)).rejects.toMatchObject({ code: 'file.in-use' })
    expect(waits).toHaveLength(7)
    expect(await readdir(folder)).toEqual([])
  })

  it.each([
    ['ENOSPC', 'file.disk-full'],
    ['EDQUOT', 'file.disk-full'],
    ['EROFS', 'file.read-only'],
    ['EACCES', 'file.no-access'],
    ['EIO', 'file.failed'],
  ])('answers %s while writing with %s, the temporary file gone', async (system, code) => {
    const { files } = operations({
      open: async (...parameters) => {
        const handle = await nodeFiles.open(...parameters)
        if (parameters[1] === 'wx') handle.sync = () => Promise.reject(failing(system))
        return handle
      },
    })
    await expect(publishFile(join(folder, 'a'), halves, files)).rejects.toMatchObject({ code })
    expect(await readdir(folder)).toEqual([])
  })

  it('notices a disk that kept other bytes than it was given', async () => {
    const { files } = operations({
      open: async (path, flags, mode) => {
        if (flags === 'r') await nodeFiles.appendFile(path, '!')
        return nodeFiles.open(path, flags, mode)
      },
    })
    await expect(publishFile(join(folder, 'a'), halves, files)).rejects.toMatchObject({
      code: 'file.not-written-as-given',
    })
    expect(await readdir(folder)).toEqual([])
  })

  it('says so when the folder is gone, or vanishes while it writes', async () => {
    await expect(publishFile(join(folder, 'none', 'a'), halves)).rejects.toMatchObject({
      code: 'file.folder-missing',
      values: { name: 'none' },
    })
    const inner = join(folder, 'inner')
    await mkdir(inner)
    async function* vanishing() {
      yield text
      await rm(inner, { recursive: true })
    }
    await expect(publishFile(join(inner, 'a'), vanishing())).rejects.toMatchObject({
      code: 'file.folder-missing',
    })
  })
})
