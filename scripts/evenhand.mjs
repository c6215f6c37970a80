import { COMMAND_LINE } from './lib/build.mjs'
import { prepareCommandLine } from './lib/prepare.mjs'
import { runScript } from './lib/refusal.mjs'
import { hand } from './lib/run.mjs'
import { sayOnStandardError } from './lib/say.mjs'

await runScript(async () => {
  sayOnStandardError()
  await prepareCommandLine()
  // npm runs scripts in the repository; paths are meant from where the person stands.
  const cwd = process.env['INIT_CWD'] ?? process.cwd()
  return hand(process.execPath, [COMMAND_LINE, ...process.argv.slice(2)], { cwd })
})
