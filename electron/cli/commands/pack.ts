import { basename } from 'node:path'
import { RedactionChoice } from '#shared/domain/records/redact'
import { AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import { archiveContent } from '../../app/archive-content'
import { tellOpenings } from '../../app/tell-openings'
import { mergeBundles } from '../../bundle/merge-bundles'
import { assertNamesGone, packRedacted } from '../../bundle/pack-redacted'
import type { CliAnswer, CliCommand, CliInput } from '../command'
import { readLimited } from '../../bundle/read-limited'
import { type ArchiveFile, withArchive } from '../with-archive'
import { withProfile } from '../with-profile'
import { writeArchive } from '../write-archive'

/**
 * `pack BUNDLE --out FILE`: the archive again, without papers or copies, encrypted, or as a redacted copy. An
 * encrypted bundle is opened with `--identity`; `--passphrase-file` is for what is written. With `--profile DIR [--action ID]` the archive is made of what this
 * laptop has, and signed by it, as in the window.
 */
export const pack: CliCommand = {
  name: 'pack',
  files: '[BUNDLE]',
  options: {
    out: 'required',
    identity: 'optional',
    to: 'optional',
    'passphrase-file': 'optional',
    'without-attachments': 'optional',
    'without-documents': 'optional',
    redact: 'optional',
    profile: 'optional',
    action: 'optional',
  },
  writes: 'FILE',
  summary: 'command-line.pack',
  run: async (input) => {
    if (input.profile !== undefined) return ofProfile(input)
    return withArchive(input.files[0] ?? '', { ...input, passphraseFile: undefined }, async (archive) => {
      if (input.redact !== undefined) return redacted(archive, input, await choiceIn(input.redact))
      const { attachments, documents } = input
      return writeArchive(await mergeBundles([archive], { attachments, documents }), input)
    })
  },
}

async function ofProfile(input: CliInput): Promise<CliAnswer> {
  if (input.redact !== undefined) throw new AppError('command-line.redact-bundle-only')
  const { attachments, documents } = input
  return withProfile(input, async ({ services, action }) => {
    await tellOpenings(services, action)
    const { content, signer } = await archiveContent(services, action, { attachments, documents })
    return writeArchive(content, input, signer)
  })
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
