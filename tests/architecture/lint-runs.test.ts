import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { ROOT } from '../../scripts/lib/paths.mjs'
import { tool } from '../../scripts/testing/tool.mjs'

/** One mistake that only types show, and one that only the compiler does. */
const WRONG = `export async function later(): Promise<void> {}
later()
export const count: number = 'one'
`

it('the linter, as configured, knows types: it finds a floating promise and a value of the wrong type', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-lint-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'wrong.ts'), WRONG)
  writeFileSync(join(folder, 'tsconfig.json'), '{ "compilerOptions": { "strict": true } }')
  const { code, output } = await tool('oxlint', ['-c', join(ROOT, '.oxlintrc.json'), '--format=unix', folder])
  expect(code).not.toBe(0)
  expect(output).toContain('no-floating-promises')
  expect(output).toContain('TS2322')
})
