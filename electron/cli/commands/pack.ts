import { basename } from 'node:path'
import { RedactionChoice } from '#shared/domain/records/redact'
import { AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import { mergeBundles } from '../../bundle/merge-bundles'
import { assertNamesGone, packRedacted } from '../../bundle/pack-redacted'
import type { CliAnswer, CliCommand, CliInput } from '../command'
import { readLimited } from '../read-limited'
import { type ArchiveFile, withArchive } from '../with-archive'
import { writeArchive } from '../write-archive'

/**
 * `pack BUNDLE --out FILE`: the archive again, without papers or copies, encrypted, or as a redacted copy. An
 * encrypted bundle is opened with `--identity`; `--passphrase-file` is for what is written.
 */
export const pack: CliCommand = {
  name: 'pack',
  files: 'BUNDLE',
  options: {
    out: 'required',
    identity: 'optional',
    to: 'optional',
    'passphrase-file': 'optional',
    'without-attachments': 'optional',
    'without-documents': 'optional',
    redact: 'optional',
  },
  writes: 'FILE',
  summary: 'command-line.pack',
  run: (input) =>
    withArchive(input.files[0] ?? '', { ...input, passphraseFile: undefined }, async (archive) => {
      if (input.redact !== undefined) return redacted(archive, input, await choiceIn(input.redact))
      const { attachments, documents } = input
      return writeArchive(await mergeBundles([archive], { attachments, documents }), input)
    }),
}

async function redacted(archive: ArchiveFile, input: CliInput, choice: RedactionChoice): Promise<CliAnswer> {
  const { action, manifest, changes } = archive
  const { device, created } = manifest
  const copy = packRedacted({ action, device, created, changes, choice })
  const lines = copy.remaining.map((each) => message('command-line.name-remains', { ...each }))
  const { remaining } = copy
  try {
    assertNamesGone(copy, choice)
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
    return { exit: 1, lines, json: { files: [], remaining }, failures: [thrown] }
  }
  const answer = await writeArchive(copy.content, input)
  return { ...answer, lines: [...lines, ...answer.lines], json: Object.assign({ remaining }, answer.json) }
}

/** Throws `command-line.redact-unreadable`. */
async function choiceIn(path: string): Promise<RedactionChoice> {
  const bytes = await readLimited(path)
  try {
    return RedactionChoice.parse(JSON.parse(Buffer.from(bytes).toString()))
  } catch {
    throw new AppError('command-line.redact-unreadable', '', { name: basename(path) })
  }
}
