import { archiveMembers } from '../bundle/archive-members'
import type { OpenArchive } from '../bundle/open-archive'
import type { FileToPublish } from '../bundle/publish-files'
import { signableContent } from '../bundle/sheet-content'
import { differentNames, sheetFileName } from '../bundle/sheet-file-name'

/** The signed PDFs of an archive, byte for byte, under readable names; none that a newer one took the place of. */
export async function signedSheets({
  records,
  revision,
  attachment,
}: OpenArchive): Promise<readonly FileToPublish[]> {
  const current = archiveMembers(records).sheets.filter(({ current: newest, hidden }) => newest && !hidden)
  const perSheet = await Promise.all(
    current.map(async ({ signature }) => {
      const text = await revision(signature.revision)
      const pdf = await attachment(signature.document.sha256)
      // Sealed, or in another segment.
      if (text === undefined || pdf === undefined) return []
      return [{ name: sheetFileName(signableContent(text, signature.revision)), chunks: [pdf] }]
    }),
  )
  const found = perSheet.flat()
  const names = differentNames(found.map(({ name }) => name))
  return found.map(({ chunks }, index) => ({ name: names[index] ?? '', chunks }))
}
