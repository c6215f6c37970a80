import { join } from 'node:path'
import { newId } from '#shared/kernel/ids'
import { writeBundle } from '../bundle/write-bundle'
import { packArchive } from '../bundle/pack-archive'
import { type FontSet, loadFonts } from '../documents/fonts'
import { renderScoreSheet } from '../documents/render-score-sheet'
import { type BuiltSample, buildSample } from '../sample/build-sample'
import type { Viewer } from '../sample/prepare-action'
import { readSampleResumes } from '../sample/read-resumes'
import { readSampleContent } from '../sample/template'
import { createDeviceKey, deviceSigner } from '../signing/device-key'
import type { CliWorld } from './command'

/** Where a file of the sample's archive stands, by the hash of its bytes. */
export type SampleFiles = Pick<BuiltSample, 'action' | 'changes' | 'revisions' | 'attachments'>

export function fontsOf(world: CliWorld): FontSet {
  return loadFonts(join(world.resources, 'fonts'))
}

/** Builds the sample around the present day; the viewer, if any, sits on its panels. */
export async function newSample(world: CliWorld, viewer?: Viewer): Promise<BuiltSample> {
  const content = await readSampleContent(world.resources)
  const fonts = fontsOf(world)
  return buildSample({
    content,
    resumes: await readSampleResumes(world.resources, content),
    now: world.now,
    random: world.random,
    drawSheet: (model) => renderScoreSheet(model, fonts),
    ...(viewer === undefined ? {} : { viewer }),
  })
}

/** The bytes of an archive of the sample, signed by a device that exists for this one archive. */
export async function* sampleArchive(
  { action, changes, revisions, attachments }: SampleFiles,
  { now, random }: CliWorld,
): AsyncGenerator<Uint8Array> {
  const created = now().instant
  const device = newId(random)
  const signer = await deviceSigner(await createDeviceKey(device, { now: created, random }))
  const content = await packArchive({
    action,
    device,
    created,
    changes,
    revision: (hash) => {
      const text = revisions.get(hash)
      return Promise.resolve(text === undefined ? undefined : Buffer.from(text))
    },
    attachment: (hash) => Promise.resolve(attachments.get(hash)),
  })
  yield* writeBundle(content, signer)
}
