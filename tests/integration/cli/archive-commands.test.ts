import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerOf, evenhand, temporaryFolder, tool } from './support'

const Written = z.object({ files: z.array(z.object({ path: z.string(), bytes: z.number() })) })

let folder: string
let remove: () => Promise<void>
let bundle: string
beforeAll(async () => {
  ;({ path: folder, remove } = await temporaryFolder())
  bundle = join(folder, 'sample.evenhand')
  expect(await answerOf('sample', '--out', folder)).toMatchObject({ files: [{ path: bundle }] })
})
afterAll(() => remove())

describe('the sample', () => {
  it('is a bundle that any ZIP program can test', async () => {
    expect(await tool('unzip', '-t', bundle)).toContain('No errors detected')
    expect(await readdir(folder)).toEqual(['sample.evenhand'])
  })

  it('is intact, every signed sheet included', async () => {
    const { exitCode, standardOutput, standardError } = await evenhand('verify', bundle)
    expect({ exitCode, standardError }).toEqual({ exitCode: 0, standardError: '' })
    expect(standardOutput).toMatch(/sample\.evenhand: intact\n$/)
    expect(standardOutput.match(/\(sheet\.intact\)/g)).toHaveLength(4)
    expect(standardOutput).toContain('(bundle.device-unknown)')
    expect(standardOutput).not.toContain('BAD')
  })

  it('is described by info', async () => {
    expect(await answerOf('info', bundle)).toMatchObject({
      kind: 'archive',
      format: 2,
      sample: true,
      applicants: 12,
      sheets: 4,
      documents: 4,
    })
    expect((await evenhand('info', bundle)).standardOutput).toContain('This is the fictional sample.')
  })

  it('gives its records as JSON, none of them private', async () => {
    const { records } = z
      .object({ records: z.array(z.object({ id: z.string(), values: z.record(z.string(), z.unknown()) })) })
      .parse(await answerOf('records', bundle))
    const ids = records.map(({ id }) => id)
    expect(ids).toEqual([...ids].sort())
    const kinds = new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))
    expect(kinds).toContain('submission')
    expect(kinds).not.toContain('notes')
    expect(kinds).not.toContain('sheet')
    const indented = JSON.parse((await evenhand('records', bundle)).standardOutput) as unknown
    expect(indented).toEqual(await answerOf('records', bundle))
  })
})

describe('sheets', () => {
  it('writes the signed PDFs untouched: pdfsig calls each valid, qpdf finds nothing', async () => {
    const { files } = Written.parse(await answerOf('sheets', bundle, '--out', join(folder, 'sheets')))
    expect(files).toHaveLength(4)
    for (const { path } of files) {
      expect(await tool('pdfsig', '-nocert', path)).toContain('Signature is Valid')
      expect(await tool('qpdf', '--check', path)).toContain('No syntax or stream encoding errors')
    }
    const all = await evenhand('verify', ...files.map(({ path }) => path))
    expect(all.exitCode).toBe(0)
    expect(all.standardOutput.match(/\(pdf\.signed\)/g)).toHaveLength(4)
  })
})

describe('a file that is not intact', () => {
  it('is found by verify, beside others that are, with exit code 1', async () => {
    const bytes = await readFile(bundle)
    bytes.writeUInt8(bytes.readUInt8(700_000) ^ 4, 700_000)
    const altered = join(folder, 'altered.evenhand')
    await writeFile(altered, bytes)
    const { exitCode, standardOutput } = await evenhand('verify', altered, bundle)
    expect(exitCode).toBe(1)
    expect(standardOutput).toContain('(bundle.file-altered)')
    expect(standardOutput).toContain('altered.evenhand: NOT INTACT')
    expect(standardOutput).toContain('sample.evenhand: intact')
  })

  it('is not used by any command, and nothing is written', async () => {
    const bytes = await readFile(bundle)
    const short = join(folder, 'short.evenhand')
    await writeFile(short, bytes.subarray(0, -5))
    const out = join(folder, 'never')
    for (const args of [['info'], ['records'], ['sheets', '--out', out], ['packet', '--out', out]]) {
      const { exitCode, standardOutput, standardError } = await evenhand(...args, short)
      expect({ exitCode, standardOutput }).toEqual({ exitCode: 1, standardOutput: '' })
      expect(standardError).toMatch(/\(bundle\.not-a-bundle\)\n$/)
    }
    expect(await readdir(folder)).not.toContain('never')
  })

  it('may be a signed PDF: a byte changed in it is found', async () => {
    const { files } = Written.parse(await answerOf('sheets', bundle, '--out', join(folder, 'more')))
    const path = files[0]?.path ?? ''
    const bytes = await readFile(path)
    bytes.writeUInt8(bytes.readUInt8(20_000) ^ 1, 20_000)
    await writeFile(path, bytes)
    const { exitCode, standardOutput } = await evenhand('verify', path)
    expect(exitCode).toBe(1)
    expect(standardOutput).toContain('BAD')
  })

  it('that is not there is said on standard error, and the others are still checked', async () => {
    const { exitCode, standardOutput, standardError } = await evenhand('verify', join(folder, 'no'), bundle)
    expect(exitCode).toBe(1)
    expect(standardError).toBe(
      'no is not there. Check the name and that the drive is connected. (file.not-found)\n',
    )
    expect(standardOutput).toContain('sample.evenhand: intact')
  })
})
