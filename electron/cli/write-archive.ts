import { encryptTo } from '../bundle/age-encrypt'
import type { BundleContent } from '../bundle/bundle-content'
import { publishFile } from '../bundle/publish-file'
import { writeBundle } from '../bundle/write-bundle'
import type { CliAnswer, CliInput } from './command'
import { encryptionOf } from './keys'
import { written } from './written'

/** Writes a content that nobody signs to the file `--out`, encrypted where the command line names for whom. */
export async function writeArchive(content: BundleContent, input: CliInput): Promise<CliAnswer> {
  const who = await encryptionOf(input)
  const { kind, action } = content
  const bytes = writeBundle({ ...content, encryption: who === undefined ? 'none' : 'age' }, undefined)
  const file = await publishFile(input.out, who === undefined ? bytes : encryptTo(bytes, who))
  return written([file], { kind, action })
}
