import { publishFiles } from '../../bundle/publish-files'
import { interviewsOf, packetsOf } from '../all-packets'
import type { CliCommand } from '../command'
import { withArchive } from '../with-archive'
import { written } from '../written'

/** `packet BUNDLE --out DIR [--interview ID]`: a PDF for the interview, or one for each. */
export const packet: CliCommand = {
  name: 'packet',
  files: 'BUNDLE',
  options: { out: 'required', interview: 'optional' },
  summary: 'command-line.packet',
  run: async ({ files, out, interview }, world) =>
    withArchive(files[0] ?? '', async (archive) => {
      const wanted = interview === undefined ? interviewsOf(archive) : [interview]
      return written(wanted.length === 0 ? [] : await publishFiles(out, packetsOf(archive, wanted, world)))
    }),
}
