import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkNodeVersion } from '../../../scripts/lib/node-version.mjs'
import { asarOf } from '../../../scripts/runtime/asar.mjs'
import { readFuses } from '../../../scripts/runtime/fuses.mjs'
import { runtimeIn } from '../../../scripts/runtime/layout.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evenhand-test-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** A program with a wire of fuses as given: its version, its length, the fuses. */
function binary(...wire: (number | string)[]): string {
  const file = join(folder, 'electron')
  const bytes = wire.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part)))
  writeFileSync(file, Buffer.concat([Buffer.from('elf dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), ...bytes]))
  return file
}

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is new enough', (version) => {
    expect(() => checkNodeVersion(version)).not.toThrow()
  })

  it.each(['18.20.4', '20.18.9'])('%s is refused in a plain sentence', (version) => {
    expect(() => checkNodeVersion(version)).toThrow(`this is Node ${version}, Evenhand needs Node 20.19`)
  })
})

describe('the fuses of an Electron', () => {
  it('are read as far as its wire goes', () => {
    expect(readFuses(binary(1, 3, '101000'))).toEqual({
      runAsNode: true,
      enableCookieEncryption: false,
      enableNodeOptionsEnvironmentVariable: true,
    })
  })

  it('that were removed are unknown to it', () => {
    expect(readFuses(binary(1, 2, 'r1'))).toEqual({ enableCookieEncryption: true })
  })

  it('are refused where they are of another version or missing', () => {
    expect(() => readFuses(binary(2, 2, '11'))).toThrow('unknown version')
    writeFileSync(join(folder, 'other'), 'no wire here')
    expect(() => readFuses(join(folder, 'other'))).toThrow('has no fuses')
  })
})

describe('an Electron in a folder', () => {
  it('is told from a folder without one', () => {
    expect(runtimeIn(folder)).toBeUndefined()
    writeFileSync(join(folder, 'version'), 'v45.4.1\n')
    expect(runtimeIn(folder)).toBeUndefined()
  })

  it.runIf(process.platform === 'linux')('has its version without the letter', () => {
    writeFileSync(join(folder, 'version'), 'v45.4.1\n')
    writeFileSync(join(folder, 'electron'), '')
    expect(runtimeIn(folder)?.version).toBe('45.4.1')
  })
})

describe('an asar archive', () => {
  it('says of each file where it is', () => {
    const archive = asarOf({ 'a.txt': 'first', 'b.txt': 'zweite Zeile ü' })
    const length = archive.readUInt32LE(12)
    const { files } = JSON.parse(archive.subarray(16, 16 + length).toString('utf8')) as {
      files: Record<string, { size: number; offset: string }>
    }
    const start = 8 + archive.readUInt32LE(4)
    const read = ({ size, offset }: { size: number; offset: string }) =>
      archive.subarray(start + Number(offset), start + Number(offset) + size).toString('utf8')
    expect(Object.values(files).map(read)).toEqual(['first', 'zweite Zeile ü'])
  })
})
