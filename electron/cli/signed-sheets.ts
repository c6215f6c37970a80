import { AppError } from '#shared/kernel/app-error'
import { archiveMembers } from '../bundle/archive-members'
import type { OpenArchive } from '../bundle/open-archive'
import type { FileToPublish } from '../bundle/publish-files'
import { sheetContent } from '../bundle/sheet-content'
import { differentNames, sheetFileName } from '../bundle/sheet-file-name'

/** The signed PDFs of an archive, byte for byte, under readable names; none that a newer one took the place of. */
export async function signedSheets({
  records,
  revision,
  attachment,
}: OpenArchive): Promise<readonly FileToPublish[]> {
  const current = archiveMembers(records).sheets.filter((sheet) => sheet.current)
  const found = await Promise.all(
    current.map(async ({ signature }) => {
      const text = await revision(signature.revision)
      const pdf = await attachment(signature.document.sha256)
      if (text === undefined || pdf === undefined) throw new AppError('bundle.not-intact')
      return { name: sheetFileName(sheetContent(text, signature.revision)), chunks: [pdf] }
    }),
  )
  const names = differentNames(found.map(({ name }) => name))
  return found.map(({ chunks }, index) => ({ name: names[index] ?? '', chunks }))
}
