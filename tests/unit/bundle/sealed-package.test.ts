import { describe, expect, it } from 'vitest'
import { encryptBytes } from '#electron/bundle/age-encrypt'
import { newAgeIdentity } from '#electron/bundle/age-identity'
import { openPackage, sealPackage, type SealedPart } from '#electron/bundle/sealed-package'
import { sha256 } from '#electron/bundle/sha256'

const text = Buffer.from('{"a":"revision"}')
const revision = sha256(text)
const files = (...more: readonly (readonly [SealedPart, Uint8Array])[]) =>
  new Map([['revision' as const, text], ...more])

describe('a sealed package', () => {
  it('gives back its files to each recipient, and to the holder of its one-time key', async () => {
    const [once, hr, other] = await Promise.all([newAgeIdentity(), newAgeIdentity(), newAgeIdentity()])
    const content = { revision, key: once.identity, files: files(['document', Buffer.from('%PDF')]) }
    const bytes = await sealPackage(content, [hr.recipient])
    for (const { identity } of [once, hr]) {
      expect(await openPackage(bytes, [identity], revision)).toEqual(content)
    }
    await expect(openPackage(bytes, [other.identity], revision)).rejects.toMatchObject({
      code: 'sealed.no-key',
    })
  })

  it('has one size, whether the sheet is short or long, signed or not', async () => {
    const once = await newAgeIdentity()
    const sizes = await Promise.all(
      [files(), files(['document', Buffer.alloc(150_000)]), files(['seal', Buffer.alloc(7)])].map(
        async (each) => (await sealPackage({ revision, key: once.identity, files: each }, [])).length,
      ),
    )
    expect(new Set(sizes).size).toBe(1)
    const large = files(['document', Buffer.alloc(300_000)])
    const bytes = await sealPackage({ revision, key: once.identity, files: large }, [])
    expect(bytes.length).toBeGreaterThan(2 * 256 * 1024)
    expect(bytes.length).toBeLessThan(2.01 * 256 * 1024)
  })

  it('is refused when it holds another thing than it says', async () => {
    const once = await newAgeIdentity()
    const wrong = { revision: sha256(Buffer.from('other')), key: once.identity, files: files() }
    await expect(sealPackage(wrong, [])).rejects.toMatchObject({ code: 'sealed.unreadable' })
    const bytes = await sealPackage({ ...wrong, revision }, [])
    await expect(openPackage(bytes, [once.identity], wrong.revision)).rejects.toMatchObject({
      code: 'sealed.unreadable',
    })
    for (const content of ['', '{}', '{"v":1', ' '.repeat(262_144)]) {
      const made = await encryptBytes(Buffer.from(content), { recipients: [once.recipient] })
      await expect(openPackage(made, [once.identity], revision)).rejects.toMatchObject({
        code: 'sealed.unreadable',
      })
    }
  })
})
