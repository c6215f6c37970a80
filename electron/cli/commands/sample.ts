import { publishFiles } from '../../bundle/publish-files'
import type { CliCommand } from '../command'
import { newSample, sampleArchive } from '../sample-archive'
import { written } from '../written'

/** `sample --out DIR`: writes the sample, built around today, as `sample.evenhand`. */
export const sample: CliCommand = {
  name: 'sample',
  files: '',
  options: { out: 'required' },
  summary: 'command-line.sample',
  run: async ({ out }, world) => {
    const built = await newSample(world)
    const archive = { name: 'sample.evenhand', chunks: sampleArchive(built, world) }
    return written(await publishFiles(out, [archive]), { action: built.action })
  },
}
