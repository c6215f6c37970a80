import { REPORT_PATHS } from '#shared/contracts/bundle/paths'
import type { RedactedHashes } from '#shared/contracts/bundle/redacted'
import { type Occurrence, redact, type RedactionChoice } from '#shared/domain/records/redact'
import { AppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import type { NamedChange } from '#shared/log/change'
import { Records } from '#shared/log/records'
import { archiveMembers } from './archive-members'
import { type BundleContent, fileOfBytes } from './bundle-content'
import { headsOf } from './chain-heads'
import { assertShared } from './pack-archive'

export interface RedactedInput {
  readonly action: Id
  readonly device: Id
  readonly created: Instant
  readonly changes: readonly NamedChange[]
  readonly choice: RedactionChoice
}

export interface RedactedCopy {
  readonly content: BundleContent
  /** Where names of removed people still stand; to be shown before anything is saved. */
  readonly remaining: readonly Occurrence[]
  /** How many records are left in it. */
  readonly records: number
}

/**
 * A copy to be read only: what is left of the records, and the hashes of what was left out. No change, no
 * revision, no signed PDF is in it. Throws `archive.empty` and `archive.foreign-change`.
 */
export function packRedacted({ action, device, created, changes, choice }: RedactedInput): RedactedCopy {
  assertShared(action, changes)
  const records = new Records().applyAll(changes)
  const { records: left, remaining } = redact(records.views(), choice)
  const members = archiveMembers(records)
  const report = {
    v: 1,
    kind: 'evenhand-redacted',
    action,
    records: left,
  }
  const hashes: RedactedHashes = {
    v: 1,
    revisions: [...new Set([...members.revisions.keys(), ...members.hidden.keys()])].sort(),
    attachments: [...members.attachments.keys()].sort(),
    heads: headsOf(changes).map(({ chain, device: by, number, hash }) => ({
      chain,
      device: by,
      number,
      hash,
    })),
  }
  const content: BundleContent = {
    kind: 'redacted',
    encryption: 'none',
    action,
    device,
    created,
    without: ['attachments', 'documents'],
    heads: [],
    files: [
      fileOfBytes('report', REPORT_PATHS.records, Buffer.from(canonicalJson(report))),
      fileOfBytes('report', REPORT_PATHS.hashes, Buffer.from(canonicalJson(hashes))),
    ],
  }
  return { content, remaining, records: left.length }
}

/** Throws `redacted.names-remain` unless nobody removed is named any more, or the choice lets them stand. */
export function assertNamesGone({ remaining }: RedactedCopy, choice: RedactionChoice): void {
  if (remaining.length > 0 && !choice.namesMayRemain) {
    throw new AppError('redacted.names-remain', '', { count: remaining.length })
  }
}
