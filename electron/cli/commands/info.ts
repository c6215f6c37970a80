import type { FileKind } from '#shared/contracts/bundle/paths'
import { readAll } from '#shared/domain/find-record'
import { Person } from '#shared/domain/panel/person'
import { HiringAction } from '#shared/domain/preparation/hiring-action'
import { recordIds, recordPrefixes } from '#shared/domain/record-ids'
import { sameApplicantsIn, viewsAsOne } from '#shared/domain/same-applicant'
import { Applicant } from '#shared/domain/scheduling/applicant'
import { Interview } from '#shared/domain/scheduling/interview'
import { formatDateTimeWithZone } from '#shared/kernel/time'
import { readAs } from '#shared/log/read-as'
import { message } from '#shared/messages/catalogue'
import { archiveMembers } from '../../bundle/archive-members'
import { type CliAnswer, type CliCommand, KEY_OPTIONS } from '../command'
import { type ArchiveFile, withArchive } from '../with-archive'

/** `info FILE`: what an archive holds, once it was found intact. */
export const info: CliCommand = {
  name: 'info',
  files: 'FILE',
  options: KEY_OPTIONS,
  summary: 'command-line.info',
  run: async (input) =>
    withArchive(input.files[0] ?? '', input, (archive) => Promise.resolve(describe(archive))),
}

function describe({ action, manifest, records, changes, bytes }: ArchiveFile): CliAnswer {
  const { device, created, format, kind, heads, files } = manifest
  const view = records.view(recordIds.action(action))
  const details = view && readAs(HiringAction, view)
  const count = (wanted: FileKind) => files.filter((file) => file.kind === wanted).length
  const people = {
    applicants: readAll(Applicant, viewsAsOne(records.views('applicant/'), sameApplicantsIn(records))).length,
    interviews: readAll(Interview, records.views('interview/')).length,
    people: readAll(Person, records.views(recordPrefixes.persons(action))).length,
    sheets: archiveMembers(records).sheets.filter(({ current }) => current).length,
  }
  const parts = {
    changes: changes.length,
    chains: heads.length,
    revisions: count('revision'),
    attachments: count('attachment'),
    documents: count('document'),
  }
  const title = details?.title ?? action
  const sample = details?.sample ?? false
  const time = formatDateTimeWithZone(created, details?.zone ?? 'UTC')
  return {
    exit: 0,
    lines: [
      message('command-line.info-action', { title }),
      ...(sample ? [message('command-line.info-sample')] : []),
      message('command-line.info-created', { time, device }),
      message('command-line.info-format', { kind, format, bytes }),
      message('command-line.info-people', people),
      message('command-line.info-parts', parts),
    ],
    json: { kind, format, action, title, sample, created, device, bytes, ...people, ...parts, heads },
  }
}
