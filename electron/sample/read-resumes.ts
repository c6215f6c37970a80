import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError, toAppError } from '#shared/kernel/app-error'
import type { SampleContent } from './sample-content'
import { sampleFolder } from './template'

/**
 * The applicants' résumés as PDF, by the applicants' keys; `scripts/sample-resumes.mjs` has drawn them.
 * Throws `sample.missing`.
 */
export async function readSampleResumes(
  resources: string,
  content: SampleContent,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const read = async (key: string): Promise<[string, Uint8Array]> => {
    const path = join(sampleFolder(resources), 'resumes', `${key}.pdf`)
    try {
      return [key, new Uint8Array(await readFile(path))]
    } catch (error) {
      throw new AppError('sample.missing', toAppError(error).detail)
    }
  }
  return new Map(await Promise.all(content.applicants.map(({ key }) => read(key))))
}
