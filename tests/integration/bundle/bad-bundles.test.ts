import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { readBundle } from '#electron/bundle/read-bundle'
import { answersIn, badBundles, badRecipes } from '../../support/bad-bundles'
import { handMadeZip } from '../../unit/bundle/support/hand-made-zip'
import { deviceOf, smallBundle } from '../../unit/bundle/support/small-archive'
import { evenhand } from '../cli/support'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-bad-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function answerTo(path: string): Promise<unknown> {
  const { exitCode, standardOutput } = await evenhand('verify', path, '--json')
  const [answer] = answersIn(standardOutput)
  expect(answer?.exit).toBe(exitCode)
  return answer
}

describe('the answer to a file of the corpus of bad bundles', () => {
  it.each(badBundles())('stands beside it: $name', async ({ path, expected }) => {
    expect(await answerTo(path)).toEqual(expected)
  })

  it.each(badRecipes())('stands beside its recipe: $name', async ({ name, entries, expected }) => {
    const data = Buffer.alloc(0)
    const many = Array.from({ length: entries }, (_, index) => ({ name: `x${index}`, data }))
    const path = join(folder, `${name}.evenhand`)
    const good = await readBundle(sourceOfBytes(await smallBundle(await deviceOf())))
    const manifest = { name: 'manifest.json', data: good.manifestBytes }
    await writeFile(path, handMadeZip({ entries: [manifest, ...many] }))
    expect(await answerTo(path)).toEqual(expected)
  })
})
