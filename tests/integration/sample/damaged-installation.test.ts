import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readSampleResumes } from '#electron/sample/read-resumes'
import { readSampleContent, readSampleTemplate, sampleFolder } from '#electron/sample/template'

let resources: string

beforeAll(async () => {
  resources = await mkdtemp(join(tmpdir(), 'evenhand-sample-'))
})

afterAll(async () => {
  await rm(resources, { recursive: true, force: true })
})

async function writeContent(text: string): Promise<void> {
  await mkdir(sampleFolder(resources), { recursive: true })
  await writeFile(join(sampleFolder(resources), 'content.json'), text)
}

describe('a damaged installation', () => {
  it('is said where the sample is missing', async () => {
    await expect(readSampleContent(join(resources, 'nowhere'))).rejects.toMatchObject({
      code: 'sample.missing',
    })
  })

  it('is said where its content is no JSON, or not the sample’s', async () => {
    await writeContent('{')
    await expect(readSampleTemplate(resources)).rejects.toMatchObject({ code: 'sample.unreadable' })
    await writeContent('{"sample":1}')
    await expect(readSampleContent(resources)).rejects.toMatchObject({ code: 'sample.unreadable' })
  })

  it('is said where a résumé is missing', async () => {
    const content = await readSampleContent('resources')
    await expect(readSampleResumes(resources, content)).rejects.toMatchObject({ code: 'sample.missing' })
  })
})
