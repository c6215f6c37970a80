import type { RedactionChoice } from '#shared/domain/records/redact'
import type { Id } from '#shared/kernel/ids'
import { assertNamesGone, packRedacted, type RedactedCopy } from '../bundle/pack-redacted'
import { publishFile, type PublishedFile } from '../bundle/publish-file'
import type { Work } from '../bundle/work'
import { writeBundle } from '../bundle/write-bundle'
import { readClock } from '../platform/clock'
import { sharedChanges } from './action-records'
import type { DataServices } from './data-services'

/** What a redacted copy would hold, and where names of removed people would still stand. */
export async function redactedCopy(
  { journal, identity }: DataServices,
  action: Id,
  choice: RedactionChoice,
): Promise<RedactedCopy> {
  return packRedacted({
    action,
    device: identity.device,
    created: readClock().instant,
    changes: await sharedChanges(journal, action),
    choice,
  })
}

/** Writes a copy to be read only. Errors: `redacted.names-remain`, `archive.empty`, `file.…`, `work.cancelled`. */
export async function saveRedacted(
  services: DataServices,
  action: Id,
  choice: RedactionChoice,
  path: string,
  work: Work = {},
): Promise<PublishedFile> {
  const copy = await redactedCopy(services, action, choice)
  assertNamesGone(copy, choice)
  return publishFile(path, writeBundle(copy.content, await services.identity.deviceSigner(), work))
}
