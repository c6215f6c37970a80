import { basename, join } from 'node:path'
import type { ChosenGuide, SaveGuide } from '#shared/contracts/ipc/guides'
import { guideDocument } from '#shared/domain/preparation/word/guide-document'
import { readGuide } from '#shared/domain/preparation/word/read-guide'
import { newId } from '#shared/kernel/ids'
import { guideOf, packGuide } from '../bundle/guide-bundle'
import { openBundleFile } from '../bundle/open-file'
import { publishFile, type PublishedFile } from '../bundle/publish-file'
import { readLimited } from '../bundle/read-limited'
import { writeBundle } from '../bundle/write-bundle'
import { isZip } from '../office/file-signature'
import { readClock } from '../platform/clock'
import { systemRandom } from '../platform/random'
import { readGuideCsv, writeGuideCsv } from '../spreadsheets/guide-csv'
import { readWord } from '../word/read-word'
import { writeWord } from '../word/write-word'
import type { DataServices } from './data-services'
import type { Services } from './services'

const freshId = () => newId(systemRandom)

/**
 * The interview guide in a Word file, a CSV file or a bundle, told apart by what is in them; nothing is stored.
 * Errors: those of `readWord`, `readGuideCsv` and `openBundleFile`, `bundle.other-kind`, `file.…`.
 */
export async function readGuideFile(
  { paths }: Pick<DataServices, 'paths'>,
  path: string,
): Promise<ChosenGuide> {
  const name = basename(path)
  // Word files and bundles are ZIP files: the name tells which, and the reading checks it.
  if (/\.evenhand$/iu.test(name)) {
    const bundle = await openBundleFile(path, { staging: join(paths.profile, 'staging') })
    try {
      const { guide, roles } = await guideOf(bundle)
      return { ...NOTHING_MORE, name, format: 'bundle', guide, roles }
    } finally {
      await bundle.close()
    }
  }
  const bytes = await readLimited(path)
  if (!isZip(bytes) && !/\.do[ct][xm]?$/iu.test(name)) {
    return { ...NOTHING_MORE, name, format: 'csv', ...readGuideCsv(bytes, freshId) }
  }
  const { guide, understood, notUnderstood, notes } = readGuide(await readWord(bytes), freshId)
  return { name, format: 'word', guide, roles: [], understood, notUnderstood, notes, passedOver: [] }
}

const NOTHING_MORE = { roles: [], understood: [], notUnderstood: [], notes: [], passedOver: [] }

/** Writes a guide to be read elsewhere. Errors: `file.…`, `storage.…`. */
export async function saveGuideFile(
  { identity, space }: Pick<Services, 'identity' | 'space'>,
  { action, guide, roles, format }: Omit<SaveGuide, 'name'>,
  path: string,
): Promise<PublishedFile> {
  if (format === 'bundle') {
    const { device } = identity
    const content = packGuide({ action, device, created: readClock().instant, guide, roles })
    return publishFile(path, writeBundle(content, await identity.deviceSigner()))
  }
  const bytes = format === 'csv' ? writeGuideCsv(guide) : writeWord(guideDocument(guide, roles))
  await space.assertRoom(bytes.length)
  return publishFile(path, [bytes])
}
