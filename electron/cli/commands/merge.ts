import { mergeBundles } from '../../bundle/merge-bundles'
import type { OpenArchive } from '../../bundle/open-archive'
import { type CliAnswer, type CliCommand, type CliInput, KEY_OPTIONS } from '../command'
import { withArchive } from '../with-archive'
import { writeArchive } from '../write-archive'

/** `merge BUNDLE… --out FILE`: one archive out of several; the same bytes whatever their order. */
export const merge: CliCommand = {
  name: 'merge',
  files: 'BUNDLE…',
  options: { out: 'required', ...KEY_OPTIONS },
  writes: 'FILE',
  summary: 'command-line.merge',
  run: (input) => mergeAll(input, [...new Set(input.files)], []),
}

/** Opens one file after the other; all are open when they are merged, and closed afterwards. */
async function mergeAll(
  input: CliInput,
  [path, ...paths]: readonly string[],
  open: readonly OpenArchive[],
): Promise<CliAnswer> {
  if (path !== undefined) {
    return withArchive(path, input, (archive) => mergeAll(input, paths, [...open, archive]))
  }
  // The keys are those of what is read: what a merge writes is not encrypted.
  return writeArchive(await mergeBundles(open), { ...input, recipients: [], passphraseFile: undefined })
}
