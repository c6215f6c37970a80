import type { Id } from '#shared/kernel/ids'
import { AppError } from '#shared/kernel/app-error'
import { readClock } from '../platform/clock'
import { systemRandom } from '../platform/random'
import { buildSample } from '../sample/build-sample'
import { readSampleResumes } from '../sample/read-resumes'
import { readLaterContent, readSampleContent } from '../sample/template'
import type { Services } from './services'

/**
 * Builds the fictional hiring action around today and takes it in as if it had come in an archive: files
 * first, then the changes, so that nothing ever refers to what is not there. `later`: further along. Errors: `identity.none`,
 * `sample.…`, `storage.…`.
 */
export async function openSample(services: Services, later: boolean): Promise<Id> {
  const { identity, journal, attachments, revisions, documents, paths } = services
  const viewer = identity.describe()
  if (viewer === null) throw new AppError('identity.none')
  const content = await readSampleContent(paths.resources)
  const sample = await buildSample({
    content,
    resumes: await readSampleResumes(paths.resources, content),
    now: readClock,
    random: systemRandom,
    viewer,
    ...(later
      ? {
          later: {
            content: await readLaterContent(paths.resources),
            drawReport: async (model) => documents.renderSignedReport(model),
          },
        }
      : {}),
    drawSheet: async (model) => documents.renderScoreSheet(model),
  })
  for (const bytes of sample.attachments.values()) await attachments.put(bytes)
  for (const text of sample.revisions.values()) await revisions.put(text)
  await journal.importChanges(sample.changes)
  return sample.action
}
