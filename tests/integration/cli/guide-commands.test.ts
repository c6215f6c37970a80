import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, evenhand, temporaryFolder, tool } from './support'

const Read = z.object({
  guide: z.object({
    title: z.string(),
    content: z.unknown(),
    competencies: z.array(z.object({ name: z.string(), minimum: z.string() })),
  }),
  own: z.boolean(),
  understood: z.array(z.object({ paragraph: z.number(), as: z.string() })),
  notUnderstood: z.array(z.unknown()),
})
const Records = z.object({
  records: z.array(z.object({ id: z.string(), values: z.record(z.string(), z.unknown()) })),
})

let folder: string
let remove: () => Promise<void>
let bundle: string
let id: string
let content: unknown
beforeAll(async () => {
  ;({ path: folder, remove } = await temporaryFolder())
  await answerOf('sample', '--out', folder)
  bundle = join(folder, 'sample.evenhand')
  const { records } = Records.parse(await answerOf('records', bundle))
  const guide = records.find((record) => record.id.startsWith('guide/'))
  id = guide?.id.slice('guide/'.length) ?? ''
  content = guide?.values['content']
})
afterAll(() => remove())

describe('guide write and guide read', () => {
  it('take a guide of an archive to a Word file and back, every word and id', async () => {
    const out = join(folder, 'guide.docx')
    const { exitCode, standardOutput } = await evenhand('guide', 'write', bundle, '--guide', id, '--out', out)
    expect(exitCode).toBe(0)
    expect(standardOutput).toContain('guide.docx')
    expect(await tool('unzip', '-t', out)).toContain('No errors detected')
    const read = Read.parse(await answerOf('guide', 'read', out))
    expect(read.own).toBe(true)
    expect(read.guide.content).toEqual(content)
    expect(read.notUnderstood).toEqual([])
    expect(read.guide.competencies.every(({ name, minimum }) => name !== '' && minimum !== '')).toBe(true)
    const said = (await evenhand('guide', 'read', out)).standardOutput
    expect(said).toMatch(/^Guide: /)
    expect(said).toMatch(/\n {2}\d+ {2}minimum qualification: Minimum qualification\n/)
    expect(said).toMatch(/ paragraphs understood, 0 not; \d+ still to be filled in\n$/)
  })

  it('say what was not understood, and what a person should know', async () => {
    const { exitCode, standardOutput } = await evenhand(
      'guide',
      'read',
      join(import.meta.dirname, '../../fixtures/word/filled-in.docx'),
    )
    expect(exitCode).toBe(0)
    expect(standardOutput).toContain('a question is worded differently here: Suppose a colleague were ill')
    expect(standardOutput).toContain('written down at an interview, not taken: Jo Doe')
    const changed = await evenhand(
      'guide',
      'read',
      join(import.meta.dirname, '../../fixtures/word/tracked-changes.docx'),
    )
    expect(changed.standardOutput).toContain('tracked changes: what was inserted counts')
  })

  it('refuse what is no Word file, and a guide that is not there, naming those that are', async () => {
    const path = join(folder, 'no.docx')
    await writeFile(path, 'nothing')
    const refused = await evenhand('guide', 'read', path)
    expect(refused.exitCode).toBe(1)
    expect(refused.standardError).toMatch(/^This is not a Word file.*\(word\.not-word\)\n$/)
    const out = join(folder, 'none.docx')
    const missing = await evenhand('guide', 'write', bundle, '--guide', 'f'.repeat(32), '--out', out)
    expect(missing.exitCode).toBe(1)
    expect(missing.standardError).toContain(id)
    await expect(readFile(out)).rejects.toThrow('ENOENT')
  })

  it.each([
    [['guide'], 'command-line.incomplete-command'],
    [['guide', 'paint'], 'command-line.incomplete-command'],
    [['guide', 'read'], 'command-line.missing-argument'],
    [['guide', 'write', 'x'], 'command-line.missing-option'],
  ])('%j ends with 2 and the code %s', async (args, code) => {
    const { exitCode, standardError } = await evenhand(...args)
    expect(exitCode).toBe(2)
    expect(standardError.trimEnd().endsWith(`(${code})`)).toBe(true)
  })
})
