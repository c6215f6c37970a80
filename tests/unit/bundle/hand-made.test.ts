import { expect, it } from 'vitest'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { readBundle } from '#electron/bundle/read-bundle'
import { handMadeZip } from './support/hand-made-zip'
import { deviceOf, smallBundle } from './support/small-archive'

it('a bundle made by hand as the protocol says is byte for byte what Evenhand writes', async () => {
  const ours = await smallBundle(await deviceOf())
  const bundle = await readBundle(sourceOfBytes(ours))
  const entries = [
    { name: 'manifest.json', data: bundle.manifestBytes },
    { name: 'manifest.p7s', data: bundle.signature ?? new Uint8Array() },
  ]
  for (const file of bundle.manifest.files) entries.push({ name: file.path, data: await bundle.read(file) })
  expect(handMadeZip({ entries }).equals(ours)).toBe(true)
})

it('of a newer version nothing but its number is looked at', async () => {
  const entries = [{ name: 'manifest.json', data: Buffer.from('{"format":9}') }]
  await expect(readBundle(sourceOfBytes(handMadeZip({ entries })))).rejects.toMatchObject({
    code: 'bundle.newer-version',
    detail: '9',
  })
})
