import { readAll } from '#shared/domain/find-record'
import { Competency } from '#shared/domain/preparation/competency'
import { Role } from '#shared/domain/preparation/hiring-action'
import { InterviewGuide } from '#shared/domain/preparation/interview-guide'
import { guideDocument } from '#shared/domain/preparation/word/guide-document'
import { guideFileOf } from '#shared/domain/preparation/word/guide-file'
import { AppError } from '#shared/kernel/app-error'
import { publishFile } from '../../bundle/publish-file'
import { writeWord } from '../../word/write-word'
import { type CliCommand, KEY_OPTIONS } from '../command'
import { type ArchiveFile, withArchive } from '../with-archive'
import { written } from '../written'

/** `guide write BUNDLE --guide ID --out FILE`: an interview guide with the competencies that it rates, as a Word file. */
export const guideWrite: CliCommand = {
  name: 'guide write',
  files: 'BUNDLE',
  options: { guide: 'required', out: 'required', ...KEY_OPTIONS },
  writes: 'FILE',
  summary: 'command-line.guide-write',
  run: async (input) =>
    withArchive(input.files[0] ?? '', input, async (archive) => {
      const bytes = wordOf(archive, input.guide ?? '')
      return written([await publishFile(input.out, [bytes])])
    }),
}

function wordOf({ records }: ArchiveFile, id: string): Uint8Array {
  const guides = readAll(InterviewGuide, records.views('guide/'))
  const guide = guides.find((each) => each.id === id)
  if (guide === undefined) {
    throw new AppError('guide.not-in-bundle', '', {
      guide: id,
      count: guides.length,
      guides: guides.map((each) => `${each.id} (${each.title})`).join(', '),
    })
  }
  const file = guideFileOf(guide, readAll(Competency, records.views('competency/')))
  return writeWord(guideDocument(file, readAll(Role, records.views('role/'))))
}
