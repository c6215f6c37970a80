import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import type { ActionTemplate } from '#shared/domain/preparation/action-template'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { LaterContent } from './later-content'
import { SampleContent, templateOf } from './sample-content'

/** The sample that this version comes with. */
const SAMPLE = 'flood-preparedness'

/** Where the sample lies in the program's resources folder. */
export function sampleFolder(resources: string): string {
  return join(resources, 'samples', SAMPLE)
}

/**
 * Reads the sample's content from the program's resources folder.
 * Throws `sample.missing` and `sample.unreadable`: the installation is damaged.
 */
export async function readSampleContent(resources: string): Promise<SampleContent> {
  return readAs(SampleContent, join(sampleFolder(resources), 'content.json'))
}

async function readAs<Value>(shape: z.ZodType<Value>, path: string): Promise<Value> {
  const parsed = shape.safeParse(parseJson(await readContent(path)))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw new AppError(
    'sample.unreadable',
    `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? ''}`,
  )
}

/** What makes the sample further along; throws as `readSampleContent`. */
export async function readLaterContent(resources: string): Promise<LaterContent> {
  return readAs(LaterContent, join(sampleFolder(resources), 'later.json'))
}

/** The sample's template; throws as `readSampleContent`. */
export async function readSampleTemplate(resources: string): Promise<ActionTemplate> {
  return templateOf(await readSampleContent(resources))
}

async function readContent(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new AppError('sample.missing', toAppError(error).detail)
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new AppError('sample.unreadable', toAppError(error).detail)
  }
}
