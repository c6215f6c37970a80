import { unwrapped } from '../../bundle/repack'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { withBundle } from '../with-archive'
import { writeArchive } from '../write-archive'

/** `unlock FILE --identity FILE|--passphrase-file FILE --out FILE`: an encrypted bundle of any kind, in the open. */
export const unlock: CliCommand = {
  name: 'unlock',
  files: 'FILE',
  options: { out: 'required', ...KEY_OPTIONS },
  writes: 'FILE',
  summary: 'command-line.unlock',
  run: (input) =>
    withBundle(input.files[0] ?? '', input, async (bundle) =>
      writeArchive(await unwrapped(bundle), { ...input, recipients: [], passphraseFile: undefined }),
    ),
}
