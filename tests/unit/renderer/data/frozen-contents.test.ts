import { expect, test } from 'vitest'
import { FrozenContents } from '../../../../renderer/data/frozen-contents'

test('what is read ahead is asked for in pages, read once, and what is not here is looked for again', async () => {
  const stored = new Map(Array.from({ length: 450 }, (_, number) => [`hash ${String(number)}`, 'text']))
  const pages: number[] = []
  const single: string[] = []
  const contents = new FrozenContents(
    {
      revision: (hash) => {
        single.push(hash)
        return Promise.resolve(stored.get(hash))
      },
      revisions: (hashes) => {
        pages.push(hashes.length)
        return Promise.resolve(hashes.map((hash) => stored.get(hash)))
      },
    },
    (text, hash) => `${text} of ${hash}`,
  )
  await contents.readAhead([...stored.keys(), 'hash 3', 'elsewhere'])
  expect(pages).toEqual([200, 200, 51])
  expect(await contents.of('hash 449')).toBe('text of hash 449')
  expect(single).toEqual([])
  stored.set('elsewhere', 'text')
  expect(await contents.of('elsewhere')).toBe('text of elsewhere')
  await contents.readAhead(stored.keys())
  expect(pages).toEqual([200, 200, 51])
  expect(single).toEqual(['elsewhere'])
})
