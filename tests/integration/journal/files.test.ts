import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashBytes } from '#shared/kernel/canonical'
import { freezeRevision } from '#shared/log/revision'
import { draft, freshFolder, open, random } from '../../unit/journal/support'

async function spoil(path: string): Promise<void> {
  const bytes = await readFile(path)
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1
  await writeFile(path, bytes)
}

function pathOf(folder: string, kind: string, sha256: string): string {
  return join(folder, kind, sha256.slice(0, 2), sha256)
}

describe('attachments', () => {
  it('come back byte for byte under the SHA-256 of their content, after a restart too', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    const bytes = random(300_000)
    const put = await opened.attachments.put(bytes)
    expect(put).toEqual({ sha256: hashBytes(bytes), bytes: 300_000 })
    expect(await opened.attachments.put(bytes)).toEqual(put)
    const empty = await opened.attachments.put(new Uint8Array())
    await opened.close()
    const again = await open(folder)
    expect(Buffer.from(await again.attachments.get(put.sha256)).equals(bytes)).toBe(true)
    expect(await again.attachments.get(empty.sha256)).toHaveLength(0)
    await again.close()
  })

  it('that are damaged or gone are named, never handed out, and can be given back', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    const bytes = Buffer.from('a résumé')
    const { sha256 } = await opened.attachments.put(bytes)
    const none = 'f'.repeat(64)
    await spoil(pathOf(folder, 'attachments', sha256))
    await expect(opened.attachments.get(sha256)).rejects.toMatchObject({ code: 'attachment.damaged' })
    await expect(opened.attachments.get(none)).rejects.toMatchObject({ code: 'attachment.missing' })
    expect(await opened.attachments.missing([none, sha256])).toEqual([none, sha256])
    await opened.attachments.put(bytes)
    expect(await opened.attachments.missing([none, sha256])).toEqual([none])
    await opened.close()
  })

  it('are refused below the floor, exactly', async () => {
    const opened = await open(await freshFolder(), { floorBytes: Number.MAX_SAFE_INTEGER })
    expect(opened.space.status).toMatchObject({ state: 'ok', code: 'storage.low-space', lowSpace: true })
    await expect(opened.attachments.put(Buffer.from('x'))).rejects.toMatchObject({
      code: 'storage.low-space',
    })
    await opened.drafts.put(draft('goes on'))
    await opened.close()
  })
})

describe('revisions', () => {
  it('come back as they were frozen; one that is altered is named', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    const { hash, text } = freezeRevision('score-sheet', { analysis: 'Clear answers — 明確' }, random)
    expect(await opened.revisions.put(text)).toBe(hash)
    expect(await opened.revisions.get(hash)).toBe(text)
    await expect(opened.revisions.put(`${text} `)).rejects.toMatchObject({ code: 'revision.unreadable' })
    await spoil(pathOf(folder, 'revisions', hash))
    await expect(opened.revisions.get(hash)).rejects.toMatchObject({ code: 'revision.damaged' })
    expect(await opened.revisions.missing([hash])).toEqual([hash])
    await opened.close()
  })
})

describe('drafts', () => {
  it('are one for each field of a record, the last one counts, after a restart too', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    const first = draft('one')
    const other = draft('other field', { field: 'response/q2' })
    await Promise.all([
      opened.drafts.put(first),
      opened.drafts.put({ ...first, value: 'two \ud800' }),
      opened.drafts.put(other),
    ])
    await opened.close()
    const again = await open(folder)
    const drafts = await again.drafts.list()
    expect(drafts.map(({ value }) => value).sort()).toEqual(['other field', 'two \ud800'])
    await again.close()
  })

  it('are dropped for the command that committed them, and for no other', async () => {
    const opened = await open(await freshFolder())
    const begun = draft('begun')
    await opened.drafts.put(begun)
    const { record, field } = begun
    await opened.drafts.discard({ record, field, command: 'f'.repeat(32) })
    expect(await opened.drafts.list()).toEqual([begun])
    await opened.drafts.discard({ record, field, command: begun.command })
    await opened.drafts.discard({ record, field, command: begun.command })
    expect(await opened.drafts.list()).toEqual([])
    await opened.close()
  })

  it('that are damaged or half written are left out, said, and kept', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    await opened.drafts.put(draft('damaged'))
    const kept = draft('kept', { field: 'response/q2' })
    const name = (await readdir(join(folder, 'drafts')))[0] ?? ''
    await opened.drafts.put(kept)
    await spoil(join(folder, 'drafts', name))
    const half = await readFile(join(folder, 'drafts', name))
    await writeFile(join(folder, 'drafts', `${'0'.repeat(64)}.json.part`), half.subarray(0, 30))
    expect(await opened.drafts.list()).toEqual([kept])
    expect(opened.notices).toEqual([{ code: 'draft.unreadable', values: {} }])
    expect(await readFile(join(folder, 'drafts', `${name}.damaged-1`))).toEqual(half)
    expect(await readdir(join(folder, 'drafts'))).toContain(`${'0'.repeat(64)}.json.part`)
    await opened.close()
  })
})

describe('the folder', () => {
  it('and its files can be read by nobody else', async () => {
    const folder = await freshFolder()
    const opened = await open(folder)
    await opened.drafts.put(draft('private'))
    await opened.close()
    const [name = ''] = await readdir(join(folder, 'drafts'))
    if (process.platform !== 'win32') {
      expect((await stat(folder)).mode & 0o777).toBe(0o700)
      expect((await stat(join(folder, 'drafts', name))).mode & 0o777).toBe(0o600)
    }
  })
})
