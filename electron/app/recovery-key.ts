import { message } from '#shared/messages/catalogue'
import { recipientOf } from '../bundle/age-identity'
import { publishFile } from '../bundle/publish-file'
import { readClock } from '../platform/clock'

/** Writes a recovery key as `age-keygen` does: `age -d -i FILE` opens with it. Errors: `file.…`. */
export async function saveRecoveryKey(
  { identity, title }: { readonly identity: string; readonly title: string },
  path: string,
): Promise<{ bytes: number }> {
  const lines = [
    `# ${message('recovery.file.title', { title: title.replaceAll(/\s+/g, ' ') })}`,
    `# ${message('recovery.file.about')}`,
    `# created: ${readClock().instant}`,
    `# public key: ${await recipientOf(identity)}`,
    identity,
    '',
  ]
  const bytes = Buffer.from(lines.join('\n'))
  await publishFile(path, [bytes])
  return { bytes: bytes.length }
}
