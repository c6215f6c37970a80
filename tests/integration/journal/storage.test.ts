import { mkdir, readdir, rename, rm, statfs, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  append,
  appendMany,
  draft,
  freshFolder,
  hashes,
  open,
  readAll,
  request,
} from '../../unit/journal/support'
import { makeReadOnly, makeWritable, removableDisk, smallDisk } from './small-disk'

const MEGABYTE = 1 << 20

/** Leaves nothing free, as another program would. */
async function fill(disk: string): Promise<string> {
  const filler = join(disk, 'filler')
  const { bavail, bsize } = await statfs(disk)
  await writeFile(filler, Buffer.alloc(bavail * bsize, 1))
  return filler
}

describe('on a full disk', () => {
  it('typing goes on from the reserve, attachments are refused, and the reserve is made again', async (context) => {
    const disk = smallDisk(context, 8)
    const opened = await open(join(disk, 'journal'), { reserveBytes: 2 * MEGABYTE, floorBytes: MEGABYTE })
    const changes = await appendMany(opened, 2)
    await opened.space.settled()
    expect(opened.space.status).toMatchObject({ state: 'ok', code: '', lowSpace: false })
    const filler = await fill(disk)
    await expect(opened.attachments.put(Buffer.from('x'))).rejects.toMatchObject({
      code: 'storage.low-space',
    })
    await expect(opened.space.assertRoom(1)).rejects.toMatchObject({ code: 'storage.low-space' })
    const typed = draft('typed on a full disk '.repeat(5000))
    await opened.drafts.put(typed)
    changes.push(await append(opened, 'written on a full disk '.repeat(5000)))
    expect(opened.space.status).toMatchObject({ state: 'reserve', code: 'storage.full' })
    expect(opened.statuses.at(-1)).toMatchObject({ state: 'reserve', code: 'storage.full' })
    await rm(filler)
    await opened.space.refresh()
    await opened.space.settled()
    expect(opened.space.status).toMatchObject({ state: 'ok', code: '', lowSpace: false })
    expect(await opened.drafts.list()).toEqual([typed])
    await opened.close()
    const again = await open(join(disk, 'journal'), { reserveBytes: 2 * MEGABYTE })
    expect(hashes(await readAll(again))).toEqual(hashes(changes))
    await again.close()
  })

  it('with the reserve used up says so, keeps all that it answered for, and goes on when there is room', async (context) => {
    const disk = smallDisk(context, 4)
    const opened = await open(join(disk, 'journal'), { reserveBytes: MEGABYTE })
    const [first] = await appendMany(opened, 1)
    await opened.space.settled()
    const filler = await fill(disk)
    const text = 'a hundred thousand characters '.repeat(3500)
    const changes = [first]
    const refused = await (async () => {
      for (;;) {
        const attempt = request(opened.journal.chains()[0]?.head ?? null, text)
        try {
          const answer = await opened.journal.append(attempt)
          if (answer.kind === 'appended') changes.push(answer.change)
        } catch (error) {
          expect(error).toMatchObject({ code: 'storage.full' })
          return attempt
        }
      }
    })()
    expect(changes.length).toBeGreaterThan(5)
    expect(opened.space.status).toMatchObject({ state: 'failing', code: 'storage.full' })
    await expect(opened.journal.append(refused)).rejects.toMatchObject({ code: 'storage.full' })
    await rm(filler)
    const answer = await opened.journal.append(refused)
    await opened.space.settled()
    expect(opened.space.status).toMatchObject({ state: 'ok', code: '' })
    expect(answer.kind).toBe('appended')
    const all = await readAll(opened)
    expect(all.slice(0, -1)).toEqual(changes)
    await opened.close()
    const again = await open(join(disk, 'journal'))
    expect(hashes(await readAll(again))).toEqual(hashes(all))
    expect(again.notices).toEqual([])
    await again.close()
  })

  it('opens all the same, giving up some of the reserve', async (context) => {
    const disk = smallDisk(context, 4)
    const first = await open(join(disk, 'journal'), { reserveBytes: MEGABYTE })
    const changes = await appendMany(first, 3)
    await first.close()
    await fill(disk)
    const opened = await open(join(disk, 'journal'), { reserveBytes: MEGABYTE })
    changes.push(await append(opened))
    expect(hashes(await readAll(opened))).toEqual(hashes(changes))
    expect(opened.space.status.state).toBe('reserve')
    await opened.close()
  })
})

describe('on a disk that turns read-only', () => {
  it('says so, and goes on once it can be written again', async (context) => {
    const disk = smallDisk(context, 4)
    const opened = await open(join(disk, 'journal'))
    const changes = await appendMany(opened, 2)
    await opened.space.settled()
    makeReadOnly(disk)
    const head = opened.journal.chains()[0]?.head ?? null
    const attempt = request(head)
    await expect(opened.journal.append(attempt)).rejects.toMatchObject({ code: 'storage.read-only' })
    await expect(opened.drafts.put(draft('x'))).rejects.toMatchObject({ code: 'storage.read-only' })
    expect(opened.statuses.at(-1)).toMatchObject({ state: 'failing', code: 'storage.read-only' })
    expect(hashes(await readAll(opened))).toEqual(hashes(changes))
    // What only reads proves nothing.
    expect(await opened.drafts.list()).toEqual([])
    expect((await opened.journal.append(request(null))).kind).toBe('stale')
    expect((await opened.space.refresh()).state).toBe('failing')
    makeWritable(disk)
    expect(await opened.journal.append(attempt)).toMatchObject({ kind: 'appended' })
    expect(opened.statuses.at(-1)).toMatchObject({ state: 'ok' })
    await opened.close()
  })

  it('does not open where nothing can be written, with the reason', async (context) => {
    const disk = smallDisk(context, 4)
    makeReadOnly(disk)
    await expect(open(join(disk, 'journal'))).rejects.toMatchObject({ code: 'storage.read-only' })
  })
})

describe('in a folder that vanishes', () => {
  it('says so, begins nothing anew in an empty one, and goes on when the folder is back', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    const changes = await appendMany(opened, 2)
    await opened.drafts.put(draft('before'))
    await opened.space.settled()
    const away = join(dirname(folder), 'away')
    await rename(folder, away)
    const attempt = request(opened.journal.chains()[0]?.head ?? null)
    const expectMissing = async () => {
      const code = 'storage.folder-missing'
      await expect(opened.journal.append(attempt)).rejects.toMatchObject({ code })
      await expect(opened.drafts.put(draft('x'))).rejects.toMatchObject({ code })
      await expect(opened.attachments.put(Buffer.from('x'))).rejects.toMatchObject({ code })
      expect(await opened.space.refresh()).toMatchObject({ state: 'failing', code })
    }
    await expectMissing()
    await mkdir(folder)
    await expectMissing()
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
    await rename(away, folder)
    expect(await opened.journal.append(attempt)).toMatchObject({ kind: 'appended' })
    expect(opened.space.status.state).toBe('ok')
    expect(await readAll(opened)).toHaveLength(changes.length + 1)
    await opened.close()
  })

  it('does not take another journal that came in its place for its own', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    await appendMany(opened, 2)
    await opened.space.settled()
    await rename(folder, `${folder}-away`)
    const other = await open(folder)
    await append(other)
    await other.close()
    await expect(append(opened)).rejects.toMatchObject({ code: 'storage.folder-missing' })
  })

  it('does so on a disk that is pulled out and put back', async (context) => {
    const disk = removableDisk(context)
    const opened = await open(join(disk.path, 'journal'))
    await appendMany(opened, 2)
    await opened.space.settled()
    disk.pullOut()
    await expect(append(opened)).rejects.toMatchObject({ code: 'storage.folder-missing' })
    expect(await readdir(disk.path)).toEqual([])
    disk.putBack()
    expect((await append(opened)).header.number).toBe(3)
    await opened.close()
  })
})
