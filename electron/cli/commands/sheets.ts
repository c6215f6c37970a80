import { publishFiles } from '../../bundle/publish-files'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { signedSheets } from '../signed-sheets'
import { withArchive } from '../with-archive'
import { written } from '../written'

/** `sheets BUNDLE --out DIR`: the signed PDFs, byte for byte, of the sheets that no other took the place of. */
export const sheets: CliCommand = {
  name: 'sheets',
  files: 'BUNDLE',
  options: { out: 'required', ...KEY_OPTIONS },
  summary: 'command-line.sheets',
  run: async (input) =>
    withArchive(input.files[0] ?? '', input, async (archive) => {
      const found = await signedSheets(archive)
      return written(found.length === 0 ? [] : await publishFiles(input.out, found))
    }),
}
