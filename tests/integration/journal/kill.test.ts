import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshFolder, isLong, MANY_OPENINGS, open, readAll } from '../../unit/journal/support'

const ROUNDS = isLong ? 40 : 8
let programFolder = ''

beforeAll(async () => {
  programFolder = await mkdtemp(join(tmpdir(), 'evenhand-killed-writer-'))
  await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('killed-writer.ts', import.meta.url)),
      outDir: programFolder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'writer.mjs' } },
    },
  })
})

afterAll(() => rm(programFolder, { recursive: true, force: true }))

/** Lets the writer run until it has answered so many times, kills it, and gives what it had answered for. */
function runAndKill(folder: string, answers: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(programFolder, 'writer.mjs'), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.setEncoding('utf8')
    child.stdout.on('data', (text: string) => {
      output += text
      if (output.split('\n').length > answers) child.kill('SIGKILL')
    })
    child.on('error', reject)
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve(output.split('\n').slice(0, -1))
      else reject(new Error(`the writer ended by itself with ${String(code)}`))
    })
  })
}

describe('a process that is killed while it writes', () => {
  it(
    'leaves a journal that opens and holds all that it had answered for, again and again',
    async () => {
      const folder = await freshFolder()
      const changes = new Set<string>()
      const attachments = new Set<string>()
      for (let round = 1; round <= ROUNDS; round += 1) {
        const answers = await runAndKill(folder, randomInt(1, 60))
        let draft = 0
        for (const answer of answers) {
          const [what, name = ''] = answer.split(' ')
          if (what === 'change') changes.add(name)
          if (what === 'attachment') attachments.add(name)
          if (what === 'draft') draft = Number(name)
        }
        const opened = await open(folder)
        const found = await readAll(opened, undefined, undefined, 500)
        expect(found.map(({ header }) => header.number)).toEqual(found.map((_, index) => index + 1))
        const kept = new Set(found.map(({ hash }) => hash))
        expect([...changes].filter((hash) => !kept.has(hash))).toEqual([])
        expect(opened.journal.chains().flatMap(({ damaged }) => damaged)).toEqual([])
        expect(await opened.attachments.missing([...attachments])).toEqual([])
        const drafts = await opened.drafts.list()
        // A killed process's last answers may not have reached the pipe: a draft may be newer, never older.
        if (draft > 0) expect(Number(drafts[0]?.value.slice(0, 8))).toBeGreaterThanOrEqual(draft)
        await opened.close()
      }
      expect(changes.size).toBeGreaterThan(ROUNDS)
    },
    MANY_OPENINGS,
  )
})
