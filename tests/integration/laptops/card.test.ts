import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ownLaptop, saveCard } from '#electron/app/own-laptop'
import { readCardFile } from '#electron/app/read-card-file'
import { readCard, writeCard } from '#electron/bundle/card-file'
import type { Card, SignedCard } from '#shared/contracts/bundle/card'
import { canonicalJson } from '#shared/kernel/canonical'
import { freshFolder, Laptop } from './laptop'

const textOf = (value: unknown) => Buffer.from(canonicalJson(value))

describe('the card of a laptop', () => {
  let bytes = Buffer.alloc(0)
  let signed: SignedCard
  let laptop: Laptop

  const card = async (): Promise<void> => {
    laptop = await Laptop.of('Noor Haddad')
    const path = join(freshFolder(), 'noor.evenhand-card')
    await saveCard(laptop.services.identity, path)
    bytes = readFileSync(path)
    signed = JSON.parse(bytes.toString()) as SignedCard
  }

  it('says what HR has to know, and nothing secret', async () => {
    await card()
    const { device, name, keys } = await ownLaptop(laptop.services.identity)
    expect(await readCard(bytes)).toMatchObject({
      device,
      name,
      person: laptop.person,
      profile: { name: 'Noor Haddad' },
      ...keys,
    })
    expect(bytes.toString()).not.toMatch(/SECRET|privateKey|ciphertext/)
    expect(bytes.length).toBeLessThan(10_000)
  })

  it('is refused with any byte of it altered, and cut anywhere', { timeout: 60_000 }, async () => {
    await card()
    // Every byte of the end, where the signature is, and one in eleven of the rest.
    for (let at = 0; at < bytes.length; at += at < bytes.length - 60 ? 11 : 1) {
      const altered = Buffer.from(bytes)
      altered.writeUInt8(altered.readUInt8(at) ^ (1 << (at % 8)), at)
      await expect(readCard(altered), `byte ${at}`).rejects.toThrow(/^card\./)
      await expect(readCard(bytes.subarray(0, at)), `cut at ${at}`).rejects.toThrow(/^card\.unreadable/)
    }
  })

  it('is refused in the name of another laptop, signed by another, or of a newer version', async () => {
    await card()
    const { identity } = laptop.services
    const other: Card = { ...signed.card, device: 'ab'.repeat(16) }
    await expect(readCard(await writeCard(other, await identity.deviceSigner()))).rejects.toMatchObject({
      code: 'card.device-mismatch',
    })
    const stranger = (await Laptop.of('Stranger')).services.identity
    await expect(readCard(await writeCard(signed.card, await stranger.deviceSigner()))).rejects.toMatchObject(
      { code: 'card.altered' },
    )
    const newer = { ...signed, card: { ...signed.card, v: 2 } }
    await expect(readCard(textOf(newer))).rejects.toMatchObject({ code: 'card.newer-version' })
  })

  it.each([
    ['nothing', ''],
    ['no object', '7'],
    ['a deep nesting', '['.repeat(50_000)],
    ['a foreign prototype', '{"__proto__":{"card":1}}'],
  ])('is refused where it is %s', async (_what, text) => {
    await expect(readCard(Buffer.from(text))).rejects.toMatchObject({ code: 'card.unreadable' })
  })

  it('is refused with spaces, with more than it should say, and too large to be one', async () => {
    await card()
    const spaced = Buffer.from(JSON.stringify(signed, null, 1))
    await expect(readCard(spaced)).rejects.toMatchObject({ code: 'card.unreadable' })
    const more = textOf({ ...signed, note: 'x' })
    await expect(readCard(more)).rejects.toMatchObject({ code: 'card.unreadable' })
    const path = join(freshFolder(), 'large.evenhand-card')
    writeFileSync(path, Buffer.concat([bytes, Buffer.alloc(300_000, ' ')]))
    await expect(readCardFile(path)).rejects.toMatchObject({ code: 'card.unreadable' })
  })
})
