import { existsSync, readFileSync, statSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readFuses } from '../../scripts/runtime/fuses.mjs'
import { archivedFiles, EXECUTABLE, PACKAGED, resourceFiles } from './support/packaged'

const MEGABYTE = 1024 * 1024

/** The names of the modules that a script asks for. */
function required(script: string): string[] {
  return Array.from(script.matchAll(/\brequire\(["']([^"']+)["']\)/g), ([, name = '']) => name)
}

describe.runIf(process.platform === 'linux')('the package', () => {
  it('has every fuse set that its Electron knows', () => {
    const { grantFileProtocolExtraPrivileges, ...fuses } = readFuses(join(PACKAGED, EXECUTABLE))
    expect(fuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
    })
    // Younger than Electron 25: off, or unknown to it.
    expect(grantFileProtocolExtraPrivileges ?? false).toBe(false)
  })

  it('holds what was built and nothing else: no packages, no sources', () => {
    const files = [...archivedFiles().keys()]
    expect(files).toContain('out/main/main.cjs')
    expect(files).toContain('out/preload/preload.cjs')
    expect(files).toContain('out/renderer/index.html')
    expect(files.filter((file) => !/^(out\/(main|preload|renderer)\/|package\.json$)/.test(file))).toEqual([])
    expect(files.filter((file) => /(^|\/)node_modules\/|\.(tsx?|map)$/.test(file))).toEqual([])
  })

  it('needs nothing to run but Electron and Node', () => {
    const scripts = [...archivedFiles()].filter(([path]) => path.endsWith('.cjs'))
    const needed = scripts.flatMap(([, bytes]) => required(bytes.toString('utf8')))
    expect(needed).toContain('electron')
    expect(needed.filter((name) => !isBuiltin(name) && !/^(electron$|\.)/.test(name))).toEqual([])
  })

  it('is as large as its contents explain', () => {
    const total = [...archivedFiles().values()].reduce((sum, { length }) => sum + length, 0)
    expect(total).toBeGreaterThan(MEGABYTE)
    expect(total).toBeLessThan(40 * MEGABYTE)
    expect(statSync(join(PACKAGED, 'resources/app.asar')).size).toBeLessThan(41 * MEGABYTE)
  })

  it('has its resources beside the archive', () => {
    const files = resourceFiles()
    expect(files).toContain('resources/icons/icon.png')
    expect(files.filter((file) => /^resources\/fonts\/.*\.ttf$/.test(file))).not.toEqual([])
  })

  it('has no launcher of a development build, and no loose program to start instead', () => {
    expect(existsSync(join(PACKAGED, 'resources/default_app.asar'))).toBe(false)
    expect(existsSync(join(PACKAGED, 'resources/app'))).toBe(false)
  })

  it('keeps the licences of Electron and Chromium', () => {
    expect(readFileSync(join(PACKAGED, 'LICENSE.electron.txt'), 'utf8')).toContain('Electron')
    expect(existsSync(join(PACKAGED, 'LICENSES.chromium.html'))).toBe(true)
  })
})
