import { beforeAll, describe, expect, it } from 'vitest'
import { type BundleContent, fileOfBytes } from '#electron/bundle/bundle-content'
import { sourceOfBytes } from '#electron/bundle/byte-source'
import { newestHeads, signHead, vouchedChanges } from '#electron/bundle/head-signature'
import { openBundle } from '#electron/bundle/open-bundle'
import { packArchive } from '#electron/bundle/pack-archive'
import { packSegment } from '#electron/bundle/pack-segment'
import { rosterOf } from '#electron/bundle/roster'
import { type Check, verifyBundleSource } from '#electron/bundle/verify-bundle'
import { writeBundle } from '#electron/bundle/write-bundle'
import type { Signer } from '#electron/signing/signer'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import { recordIds } from '#shared/domain/record-ids'
import { newId } from '#shared/kernel/ids'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import {
  ACTION,
  change,
  collect,
  DEVICE,
  deviceOf,
  OTHER_DEVICE,
  random,
  smallInput,
} from './support/small-archive'
import { deviceRecord } from './support/whole-action'

let signer: Signer
let stranger: Signer
beforeAll(async () => {
  signer = await deviceOf()
  stranger = await deviceOf()
})

const title = (value: string, head?: NamedChange) =>
  change([{ record: recordIds.action(ACTION), field: 'title', value }], { head })
const one = title('one')
const two = title('two', one)
const three = title('three', two)
const headAt = ({ hash, header }: NamedChange) => ({
  chain: header.chain,
  device: header.device,
  number: header.number,
  hash,
})

const packed = (by = signer) => packArchive({ ...smallInput(), changes: [one, two], signer: by })

async function codes(content: BundleContent, check: Check = {}, by = signer): Promise<readonly string[]> {
  const bytes = await collect(writeBundle(content, by))
  const { findings } = await verifyBundleSource(sourceOfBytes(bytes), 'a', check)
  return findings.map(({ level, code }) => `${level} ${code}`)
}

describe('the signature over a head', () => {
  it('vouches for the change and all before it, and travels with them', async () => {
    const { heads, changes } = await openBundle(
      sourceOfBytes(await collect(writeBundle(await packed(), signer))),
    )
    expect(heads.map(({ number, device }) => [number, device])).toEqual([[2, DEVICE]])
    expect(vouchedChanges([...changes, three], heads)).toEqual(new Set([one.hash, two.hash]))
    const later = await packArchive({ ...smallInput(), changes: [one, two, three], heads })
    expect(await codes(later)).toContain('note bundle.head-unsigned')
  })

  it('of an earlier change goes when there is one of a later, on each branch of a fork', async () => {
    const fork = title('other', one)
    const signed = await Promise.all([one, two, three, fork].map((each) => signHead(headAt(each), signer)))
    const kept = newestHeads([one, two, three, fork], signed)
    expect(new Set(kept.map(({ hash }) => hash))).toEqual(new Set([three.hash, fork.hash]))
    expect(newestHeads([three, fork, two, one], [...signed].reverse())).toEqual(kept)
  })

  it('that is too long to be one is not read', async () => {
    const content = await packed()
    const others = content.files.filter(({ kind }) => kind !== 'head')
    const long = fileOfBytes('head', bundlePaths.head(two.hash), Buffer.alloc(200_000))
    expect(await codes({ ...content, files: [...others, long] })).toContain('bad signature.unreadable')
  })

  it('is in a segment, which holds changes of its own device only', async () => {
    const records = new Records().applyAll([one, two])
    const content = await packSegment({ ...smallInput(), changes: [two], records, signer })
    expect(await codes(content)).toContain('ok bundle.heads-signed')
    await expect(
      packSegment({ ...smallInput(), device: OTHER_DEVICE, changes: [two], records, signer }),
    ).rejects.toMatchObject({ code: 'segment.other-device' })
  })
})

describe('a device that the records name', () => {
  it('is known once this laptop knows it, whatever a bundle says of itself', async () => {
    const records = new Records().applyAll(await deviceRecord(DEVICE, signer.certificate))
    const roster = await rosterOf(records, ACTION)
    expect(await codes(await packed(), { roster })).toContain('ok bundle.device-known')
    const changes = await deviceRecord(DEVICE, stranger.certificate)
    const forged = await packArchive({ ...smallInput(), changes, signer: stranger })
    expect(await codes(forged, { roster }, stranger)).toContain('bad bundle.device-key-changed')
  })

  it('is not named by the word of one who is not of HR', async () => {
    const interviewer = newId(random)
    const records = new Records().applyAll(await deviceRecord(DEVICE, stranger.certificate, interviewer))
    expect(await rosterOf(records, ACTION)).toEqual(new Map())
  })
})
