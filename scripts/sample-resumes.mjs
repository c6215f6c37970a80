import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { ROOT } from './lib/paths.mjs'
import { runScript } from './lib/refusal.mjs'
import { say } from './lib/say.mjs'

/**
 * Draws the résumés of the sample's applicants anew, after its content or the layouts have changed:
 * `node scripts/sample-resumes.mjs`. They are committed; a test tells when they are out of date.
 */
await runScript(async () => {
  const resources = join(ROOT, 'resources')
  /** @type {{ module: typeof import('../electron/sample/draw-resumes') }} */
  const drawing = await runnerImport(join(ROOT, 'electron/sample/draw-resumes.ts'))
  /** @type {{ module: typeof import('../electron/sample/template') }} */
  const reading = await runnerImport(join(ROOT, 'electron/sample/template.ts'))
  const content = await reading.module.readSampleContent(resources)
  const drawn = await drawing.module.drawSampleResumes(content, join(resources, 'fonts'))
  const folder = join(reading.module.sampleFolder(resources), 'resumes')
  mkdirSync(folder, { recursive: true })
  for (const [key, bytes] of drawn) writeFileSync(join(folder, `${key}.pdf`), bytes)
  say(`${drawn.size} résumés are in ${folder}`)
  return 0
})
