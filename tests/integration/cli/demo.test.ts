import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Demonstration } from '#electron/cli/demo/demonstration'
import { answerOf, evenhand, RESOURCES, temporaryFolder, tool } from './support'

const Written = z.object({ files: z.array(z.object({ path: z.string(), bytes: z.number() })) })
const Folded = z.object({
  records: z.array(z.object({ id: z.string(), values: z.record(z.string(), z.unknown()) })),
})

/** Six packets take ten seconds on an idle machine, and much longer beside other suites. */
const PATIENCE_MS = 240_000

let folder: string
let remove: () => Promise<void>
let out: string
let names: readonly string[]
let said: string
beforeAll(async () => {
  ;({ path: folder, remove } = await temporaryFolder())
  out = join(folder, 'new', 'demo')
  const { exitCode, standardOutput, standardError } = await evenhand('demo', '--out', out)
  expect({ exitCode, standardError }).toEqual({ exitCode: 0, standardError: '' })
  said = standardOutput
  names = await readdir(out)
}, PATIENCE_MS)
afterAll(() => remove())

const bundle = () => join(out, 'demo.evenhand')

describe('demo', () => {
  it('writes an archive, every signed sheet, a packet for each held interview and the next, and says which', () => {
    const packets = names.filter((name) => name.startsWith('Packet'))
    const sheets = names.filter((name) => name.startsWith('Score sheet'))
    expect(names).toContain('demo.evenhand')
    expect(sheets).toHaveLength(5)
    expect(packets).toHaveLength(6)
    expect(names).toHaveLength(1 + 5 + 6)
    for (const name of names) expect(said).toContain(`Wrote ${join(out, name)} (`)
    expect(said).toContain('throw-away identity for Robin Vasquez-Lund')
  })

  it('holds an archive that is intact, with the new sheet in it and nothing private', async () => {
    expect((await evenhand('verify', bundle())).exitCode).toBe(0)
    expect(await answerOf('info', bundle())).toMatchObject({ sheets: 5, documents: 5 })
    const { records } = Folded.parse(await answerOf('records', bundle()))
    expect(records.filter(({ id }) => /^(notes|sheet)\//.test(id))).toEqual([])
  })

  it('signs a new sheet that has every word that was written, and that pdfsig calls valid', async () => {
    const own = join(out, names.find((name) => /^Score sheet.*Vasquez-Lund/.test(name)) ?? '')
    expect(await tool('pdfsig', '-nocert', own)).toContain('Signature is Valid')
    expect(await tool('qpdf', '--check', own)).toContain('No syntax or stream encoding errors')
    const path = join(RESOURCES, 'samples/flood-preparedness/demonstration.json')
    const written = Demonstration.parse(JSON.parse(await readFile(path, 'utf8')))
    const printed = wordsOf(await tool('pdftotext', own, '-'))
    const lost = written.answers
      .flatMap(({ transcript }) => [...wordsOf(transcript)])
      .concat([...wordsOf(written.analysis)])
      .filter((word) => !printed.has(word))
    expect(lost).toEqual([])
  })
})

describe('packet', () => {
  it('makes the packet of one interview: tagged, clean, the signed sheet attached untouched', async () => {
    const { records } = Folded.parse(await answerOf('records', bundle()))
    const signature = records.find(({ id }) => id.startsWith('signature/'))
    const interview = signature?.id.split('/')[1] ?? ''
    const one = join(folder, 'one')
    const answer = await answerOf('packet', bundle(), '--interview', interview, '--out', one)
    const path = Written.parse(answer).files[0]?.path ?? ''
    expect(await readdir(one)).toHaveLength(1)
    expect(await tool('pdfinfo', path)).toMatch(/Tagged:\s+yes/)
    expect(await tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')

    const attached = await tool('pdfdetach', '-list', path)
    const number = /(\d+): score-sheet-/.exec(attached)?.[1] ?? ''
    const copy = join(folder, 'copy.pdf')
    await tool('pdfdetach', '-save', number, '-o', copy, path)
    const sheets = await Promise.all(
      names.filter((name) => name.startsWith('Score sheet')).map((name) => readFile(join(out, name))),
    )
    const bytes = await readFile(copy)
    expect(sheets.some((sheet) => sheet.equals(bytes))).toBe(true)
  })

  it('refuses an interview that is not there, and makes no folder', async () => {
    const never = join(folder, 'never')
    const { exitCode, standardError } = await evenhand(
      'packet',
      bundle(),
      '--out',
      never,
      '--interview',
      'f'.repeat(32),
    )
    expect(exitCode).toBe(1)
    expect(standardError).toContain('(record.not-found)')
    expect(await readdir(folder)).not.toContain('never')
  })
})

function wordsOf(text: string): ReadonlySet<string> {
  // A word that a line break cuts at its hyphen is two lines in the PDF's text.
  return new Set(text.replaceAll(/-\s+/g, '-').match(/[\p{L}\p{N}]+/gu) ?? [])
}
