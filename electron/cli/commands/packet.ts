import { publishFiles } from '../../bundle/publish-files'
import { interviewsOf, packetsOf } from '../all-packets'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { withArchive } from '../with-archive'
import { written } from '../written'

/** `packet BUNDLE --out DIR [--interview ID]`: a PDF for the interview, or one for each. */
export const packet: CliCommand = {
  name: 'packet',
  files: 'BUNDLE',
  options: { out: 'required', interview: 'optional', ...KEY_OPTIONS },
  summary: 'command-line.packet',
  run: async (input, world) =>
    withArchive(input.files[0] ?? '', input, async (archive) => {
      const wanted = input.interview === undefined ? interviewsOf(archive) : [input.interview]
      return written(
        wanted.length === 0 ? [] : await publishFiles(input.out, packetsOf(archive, wanted, world)),
      )
    }),
}
