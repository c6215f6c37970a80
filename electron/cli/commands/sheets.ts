import { publishFiles } from '../../bundle/publish-files'
import type { CliCommand } from '../command'
import { signedSheets } from '../signed-sheets'
import { withArchive } from '../with-archive'
import { written } from '../written'

/** `sheets BUNDLE --out DIR`: the signed PDFs, byte for byte, of the sheets that no other took the place of. */
export const sheets: CliCommand = {
  name: 'sheets',
  files: 'BUNDLE',
  options: { out: 'required' },
  summary: 'command-line.sheets',
  run: async ({ files, out }) =>
    withArchive(files[0] ?? '', async (archive) => {
      const found = await signedSheets(archive)
      return written(found.length === 0 ? [] : await publishFiles(out, found))
    }),
}
