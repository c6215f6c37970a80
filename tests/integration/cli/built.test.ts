import { execFile } from 'node:child_process'
import { mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answersIn, badBundles } from '../../support/bad-bundles'
import { RESOURCES } from './support'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evenhand-built-'))
  const root = join(RESOURCES, '..')
  await symlink(RESOURCES, join(folder, 'resources'))
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, 'electron/cli/evenhand.ts'),
      target: 'node18',
      outDir: join(folder, 'out/main'),
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'evenhand-cli.cjs' } },
    },
  })
}, 240_000)
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command line as a process of its own, under plain Node. */
function run(...args: readonly string[]): Promise<Ended> {
  const file = join(folder, 'out/main/evenhand-cli.cjs')
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

describe('the built command line', () => {
  it('finds its resources, writes the sample and checks it', async () => {
    const written = await run('sample', '--out', 'new', '--json')
    expect(written.code).toBe(0)
    expect(JSON.parse(written.stdout)).toMatchObject({ files: [{ path: join('new', 'sample.evenhand') }] })
    expect(await run('verify', join('new', 'sample.evenhand'))).toMatchObject({ code: 0, stderr: '' })
  })

  it('ends with 1 and one sentence on standard error when something failed', async () => {
    const { code, stdout, stderr } = await run('info', 'nothing')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/^nothing is not there\..*\(file\.not-found\)\n$/)
  })

  it('gives every file of the corpus of bad bundles the answer that stands beside it', async () => {
    const corpus = badBundles()
    const { code, stdout } = await run('verify', '--json', ...corpus.map(({ path }) => path))
    expect(code).toBe(1)
    const said = answersIn(stdout).map((answer, index) => [corpus[index]?.name, answer])
    expect(said).toEqual(corpus.map(({ name, expected }) => [name, expected]))
  })

  it('ends with 2 when it was used wrongly', async () => {
    expect(await run('paint')).toMatchObject({ code: 2, stdout: '' })
  })
})
