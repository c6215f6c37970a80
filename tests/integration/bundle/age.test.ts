import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type AgeKeys, decryptBytes } from '#electron/bundle/age-decrypt'
import { encryptTo, type EncryptFor } from '#electron/bundle/age-encrypt'
import { newAgeIdentity, readIdentityFile, recipientOf } from '#electron/bundle/age-identity'
import { clearStaging } from '#electron/app/clear-staging'
import { decryptToFile } from '#electron/bundle/age-staging'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { sha256 } from '#electron/bundle/sha256'
import { AppError } from '#shared/kernel/app-error'
import { collect } from '../../unit/bundle/support/small-archive'

const execute = promisify(execFile)
/** Spans three of age's chunks. */
const TEXT = Buffer.from('Ana Ng answered at length. '.repeat(6000))
const FAST = 10

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-age-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const encrypted = (who: EncryptFor, bytes: Uint8Array = TEXT) => collect(encryptTo([bytes], who))
const opened = (bytes: Uint8Array, keys: AgeKeys) => decryptBytes(sourceOfBytes(bytes), keys)

function* broken() {
  yield TEXT
  throw new Error('no more')
}

/** Runs age with a terminal, on which it asks for passphrases. */
async function ageAtTerminal(passphrase: string, ...args: readonly string[]): Promise<void> {
  const command = ['age', ...args].map((word) => `'${word}'`).join(' ')
  const program = `import os, pty, sys
asked = 0
def read(fd):
    global asked
    data = os.read(fd, 1024)
    if data.rstrip().endswith(b':'):
        os.write(fd, b'${passphrase}\\n')
    return data
sys.exit(os.waitstatus_to_exitcode(pty.spawn(['sh', '-c', ${JSON.stringify(command)}], read)))`
  await execute('python3', ['-c', program])
}

describe('a file encrypted with age', () => {
  it('is opened by each of its recipients, and by nobody else', async () => {
    const [one, two, other] = await Promise.all([newAgeIdentity(), newAgeIdentity(), newAgeIdentity()])
    const file = await encrypted({ recipients: [one.recipient, two.recipient, one.recipient] })
    for (const { identity } of [one, two]) {
      expect((await opened(file, { identities: [other.identity, identity] })).equals(TEXT)).toBe(true)
    }
    await expect(opened(file, { identities: [other.identity] })).rejects.toMatchObject({
      code: 'bundle.no-key',
    })
  })

  it('is opened by Debian’s age, with the key of a recipient', async () => {
    const { identity, recipient } = await newAgeIdentity()
    await writeFile(join(folder, 'key'), `# a comment\n${identity}\n`)
    await writeFile(join(folder, 'ours.age'), await encrypted({ recipients: [recipient] }))
    const { stdout } = await execute('age', ['-d', '-i', join(folder, 'key'), join(folder, 'ours.age')], {
      encoding: 'buffer',
    })
    expect(stdout.equals(TEXT)).toBe(true)
  })

  it('may be one that Debian’s age wrote, for a key that its age-keygen made', async () => {
    await execute('age-keygen', ['-o', join(folder, 'keygen')])
    const [identity = ''] = readIdentityFile(await readFile(join(folder, 'keygen'), 'utf8'))
    await writeFile(join(folder, 'plain'), TEXT)
    const args = ['-r', await recipientOf(identity), '-o', join(folder, 'theirs.age'), join(folder, 'plain')]
    await execute('age', args)
    const bytes = await readFile(join(folder, 'theirs.age'))
    expect((await opened(bytes, { identities: [identity] })).equals(TEXT)).toBe(true)
  })

  it('goes both ways with a passphrase too', async () => {
    await writeFile(join(folder, 'p.age'), await encrypted({ passphrase: 'four old dogs', workFactor: FAST }))
    await ageAtTerminal('four old dogs', '-d', '-o', join(folder, 'p'), join(folder, 'p.age'))
    expect((await readFile(join(folder, 'p'))).equals(TEXT)).toBe(true)

    await ageAtTerminal('four old dogs', '-p', '-o', join(folder, 'q.age'), join(folder, 'p'))
    const bytes = await readFile(join(folder, 'q.age'))
    expect((await opened(bytes, { passphrase: 'four old dogs' })).equals(TEXT)).toBe(true)
  })

  it('says that a passphrase is wrong', async () => {
    const file = await encrypted({ passphrase: 'four old dogs', workFactor: FAST })
    await expect(opened(file, { passphrase: 'four old cats' })).rejects.toMatchObject({
      code: 'bundle.wrong-passphrase',
    })
  })

  it('takes a passphrase typed on another system, where ü is two characters', async () => {
    const file = await encrypted({ passphrase: 'für', workFactor: FAST })
    expect((await opened(file, { passphrase: 'fu\u0308r' })).equals(TEXT)).toBe(true)
  })

  it('is refused when it is cut short anywhere, or altered', async () => {
    const { identity, recipient } = await newAgeIdentity()
    const file = await encrypted({ recipients: [recipient] })
    for (const length of [22, 60, 150, 216, 300, 65_000, 70_000, file.length - 1]) {
      await expect(opened(file.subarray(0, length), { identities: [identity] })).rejects.toMatchObject({
        code: 'bundle.truncated',
      })
    }
    for (const at of [40, 120, 190, 230, 70_000, file.length - 1]) {
      const altered = Buffer.from(file)
      altered.writeUInt8(altered.readUInt8(at) ^ 1, at)
      const code = await opened(altered, { identities: [identity] }).then(
        () => 'opened',
        (thrown: unknown) => (thrown instanceof AppError ? thrown.code : String(thrown)),
      )
      expect(['bundle.no-key', 'bundle.age-altered', 'bundle.truncated']).toContain(code)
    }
  })

  it('with a header without end is refused before it is read', async () => {
    const hostile = Buffer.concat([
      Buffer.from('age-encryption.org/v1\n-> X25519 '),
      Buffer.alloc(3_000_000, 'a'),
    ])
    const { identity } = await newAgeIdentity()
    await expect(opened(hostile, { identities: [identity] })).rejects.toMatchObject({
      code: 'bundle.age-altered',
    })
  })

  it('is written for somebody, or not at all', async () => {
    await expect(encrypted({ recipients: [] })).rejects.toMatchObject({ code: 'age.no-recipient' })
    await expect(encrypted({ passphrase: '' })).rejects.toMatchObject({ code: 'age.no-passphrase' })
    const { recipient } = await newAgeIdentity()
    for (const wrong of ['', 'age1', `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`]) {
      await expect(encrypted({ recipients: [wrong] })).rejects.toMatchObject({ code: 'age.not-a-recipient' })
    }
    expect(() => readIdentityFile('# nothing\n')).toThrow(
      expect.objectContaining({ code: 'age.not-an-identity' }),
    )
    await expect(recipientOf('AGE-SECRET-KEY-1')).rejects.toMatchObject({ code: 'age.not-an-identity' })
  })

  it('hands on what its content throws', async () => {
    const { recipient } = await newAgeIdentity()
    await expect(collect(encryptTo(broken(), { recipients: [recipient] }))).rejects.toThrow('no more')
  })
})

describe('decrypting into a staging folder', () => {
  it('makes a file for this account only, and removes it', async () => {
    const { identity, recipient } = await newAgeIdentity()
    const staging = join(folder, 'staging')
    const file = sourceOfBytes(await encrypted({ recipients: [recipient] }))
    const plain = await decryptToFile(file, { identities: [identity] }, staging)
    expect(plain.source.size).toBe(TEXT.length)
    expect(sha256(await readFile(plain.path))).toBe(sha256(TEXT))
    expect((await stat(plain.path)).mode & 0o777).toBe(0o600)
    await plain.discard()
    expect(await readdir(staging)).toEqual([])
  })

  it('leaves nothing behind when it fails, or when the person stops it', async () => {
    const { identity, recipient } = await newAgeIdentity()
    const staging = join(folder, 'staging')
    const file = await encrypted({ recipients: [recipient] }, Buffer.alloc(3_000_000))
    const altered = Buffer.from(file)
    altered.writeUInt8(altered.readUInt8(2_900_000) ^ 1, 2_900_000)
    await expect(decryptToFile(sourceOfBytes(altered), { identities: [identity] }, staging)).rejects.toThrow()
    const stopped = new AbortController()
    const work = {
      signal: stopped.signal,
      onProgress: ({ done, total }: { done: number; total: number }) => {
        expect(total).toBe(file.length)
        if (done > 1_000_000) stopped.abort()
      },
    }
    await expect(
      decryptToFile(sourceOfBytes(file), { identities: [identity] }, staging, work),
    ).rejects.toMatchObject({ code: 'work.cancelled' })
    expect(await readdir(staging)).toEqual([])
  })

  it('clears what a killed run left there, and nothing else', async () => {
    const staging = join(folder, 'staging')
    await writeFile(join(staging, `${'0'.repeat(32)}.plain`), 'secret')
    await writeFile(join(staging, `${'0'.repeat(16)}.segment`), 'on its way')
    await writeFile(join(staging, 'other'), 'mine')
    await clearStaging(staging)
    expect(await readdir(staging)).toEqual(['other'])
    await clearStaging(join(folder, 'no such folder'))
  })
})
