import { expect, it } from 'vitest'
import { completeCopies } from '../../../../renderer/data/start/complete-copies'
import { filesChannels } from '#shared/contracts/ipc/files'
import type { Hash } from '#shared/kernel/ids'

const hashOf = (index: number): Hash => index.toString(16).padStart(64, '0')

it('completes both copies of more files than one call takes, and says which neither has', async () => {
  const named = Array.from({ length: 25_003 }, (_, index) => hashOf(index))
  const folder = new Set(named.filter((_, index) => index % 3 !== 0))
  const database = new Set(named.filter((_, index) => index % 5 !== 0))
  const request = filesChannels['attachments.missing'].request
  const lost = await completeCopies(named, {
    missing: async (asked) =>
      Promise.resolve(request.parse({ sha256: asked }).sha256.filter((sha256) => !folder.has(sha256))),
    here: [...database],
    give: async (sha256) => Promise.resolve(Boolean(folder.add(sha256))),
    take: async (sha256) => Promise.resolve(void database.add(sha256)),
  })
  const nowhere = named.filter((_, index) => index % 15 === 0)
  expect(lost).toEqual(nowhere)
  const kept = named.filter((_, index) => index % 15 !== 0)
  expect([...folder].sort()).toEqual(kept)
  expect([...database].sort()).toEqual(kept)
})

it('counts as lost what the database named and could not give after all', async () => {
  const lost = await completeCopies([hashOf(1)], {
    missing: async (asked) => Promise.resolve(asked),
    here: [hashOf(1)],
    give: async () => Promise.resolve(false),
    take: async () => Promise.reject(new Error('not asked for')),
  })
  expect(lost).toEqual([hashOf(1)])
})
