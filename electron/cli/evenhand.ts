import { readClock, systemZone } from '../platform/clock'
import { systemRandom } from '../platform/random'
import { resourcesFolder } from './resources-folder'
import { runCli } from './run-cli'

// Built as CommonJS, where the folder of the running file is `__dirname`.
const world = {
  resources: resourcesFolder(__dirname),
  now: readClock,
  random: systemRandom,
  zone: systemZone(),
}

// A reader that has seen enough (`| head`) closes its end: no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

runCli(process.argv.slice(2), world)
  .then(({ exitCode, standardOutput, standardError }) => {
    process.stdout.write(standardOutput)
    process.stderr.write(standardError)
    process.exitCode = exitCode
    return exitCode
  })
  .catch((thrown: unknown) => {
    process.stderr.write(`${String(thrown)}\n`)
    process.exitCode = 1
  })
