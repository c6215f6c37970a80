import { join } from 'node:path'
import { startVirtualDisplay } from './lib/display.mjs'
import { ROOT } from './lib/paths.mjs'
import { prepareTests } from './lib/prepare.mjs'
import { runScript } from './lib/refusal.mjs'
import { hand } from './lib/run.mjs'

/** `npm run bench` runs every benchmark; `npm run bench -- WORD` those whose file's name holds the word. */
await runScript(async () => {
  const { folder } = await prepareTests()
  const display = process.platform === 'linux' ? await startVirtualDisplay() : undefined
  const env = {
    ...process.env,
    ELECTRON_OVERRIDE_DIST_PATH: folder,
    ...(display && { DISPLAY: display.display }),
  }
  const vitest = join(ROOT, 'node_modules/vitest/vitest.mjs')
  const args = ['run', '--config', 'tests/bench/vitest.config.ts', '--disable-console-intercept']
  try {
    return await hand(process.execPath, [vitest, ...args, ...process.argv.slice(2)], { env })
  } finally {
    display?.stop()
  }
})
