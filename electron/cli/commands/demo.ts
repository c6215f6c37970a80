import { message } from '#shared/messages/catalogue'
import { sourceOfBytes } from '../../bundle/byte-source'
import { openArchive } from '../../bundle/open-archive'
import { publishFiles } from '../../bundle/publish-files'
import { packetsOf } from '../all-packets'
import type { CliCommand, CliWorld } from '../command'
import { demoHiringAction } from '../demo/demo-hiring-action'
import { interviewsWorthPrinting } from '../demo/worth-printing'
import { sampleArchive } from '../sample-archive'
import { signedSheets } from '../signed-sheets'
import { written } from '../written'

/**
 * `demo --out DIR`: an interview of the sample from start to signed score sheet, the archive, every signed
 * sheet, and the packets of the interviews held and of the next one. They are made from the archive as it was
 * read back, as any other reader would.
 */
export const demo: CliCommand = {
  name: 'demo',
  files: '',
  options: { out: 'required' },
  summary: 'command-line.demo',
  run: async ({ out }, world) => {
    const action = await demoHiringAction(world)
    const chunks: Uint8Array[] = []
    for await (const chunk of sampleArchive(action, world)) chunks.push(chunk)
    const answer = written(await publishFiles(out, filesOf(Buffer.concat(chunks), world)), {
      action: action.action,
    })
    const { rater: name } = action
    const said = [message('command-line.demo-identity', { name }), message('command-line.demo-checked')]
    return { ...answer, lines: [...answer.lines, ...said] }
  },
}

async function* filesOf(bytes: Buffer, world: CliWorld) {
  const archive = await openArchive(sourceOfBytes(bytes))
  yield { name: 'demo.evenhand', chunks: [bytes] }
  yield* await signedSheets(archive)
  yield* packetsOf(archive, interviewsWorthPrinting(archive), world)
}
