import { encryptTo } from '../bundle/age-encrypt'
import type { BundleContent } from '../bundle/bundle-content'
import { publishFile } from '../bundle/publish-file'
import { writeBundle } from '../bundle/write-bundle'
import type { Signer } from '../signing/signer'
import type { CliAnswer, CliInput } from './command'
import { encryptionOf } from './keys'
import { written } from './written'

/** Writes a content to the file `--out`, encrypted where the command line names for whom; nobody signs it unless said. */
export async function writeArchive(
  content: BundleContent,
  input: CliInput,
  signer?: Signer,
): Promise<CliAnswer> {
  const who = await encryptionOf(input)
  const { kind, action } = content
  const bytes = writeBundle({ ...content, encryption: who === undefined ? 'none' : 'age' }, signer)
  const file = await publishFile(input.out, who === undefined ? bytes : encryptTo(bytes, who))
  return written([file], { kind, action })
}
