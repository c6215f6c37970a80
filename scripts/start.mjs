import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { COMMAND_LINE } from './lib/build.mjs'
import { chromiumFlags } from './lib/chromium-flags.mjs'
import { hasDisplay } from './lib/display.mjs'
import { ROOT } from './lib/paths.mjs'
import { prepareCommandLine, prepareProgram } from './lib/prepare.mjs'
import { runScript } from './lib/refusal.mjs'
import { hand } from './lib/run.mjs'
import { say } from './lib/say.mjs'

await runScript(() => (hasDisplay() ? openWindow() : demonstrate()))

async function openWindow() {
  const { executable } = await prepareProgram()
  const flags = chromiumFlags()
  for (const { flag, reason } of flags) say(`${reason}: starting with ${flag}`)
  return hand(executable, [...flags.map(({ flag }) => flag), ROOT, ...process.argv.slice(2)])
}

async function demonstrate() {
  await prepareCommandLine()
  const folder = join(tmpdir(), `evenhand-demo-${process.pid}`)
  say('there is no display to show a window on, so the demonstration runs without one')
  const code = await hand(process.execPath, [COMMAND_LINE, 'demo', '--out', folder])
  if (code === 0) say(`the demonstration's files are in ${folder}`)
  return code
}
