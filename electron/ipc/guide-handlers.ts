import { safeFileName } from '#shared/contracts/bundle/file-name'
import type { ChannelName } from '#shared/contracts/ipc/contract'
import type { GuideFormat } from '#shared/contracts/ipc/guides'
import { message } from '#shared/messages/catalogue'
import type { Services } from '../app/services'
import { chooseFile, chooseWhereToSave } from '../platform/dialogs'
import type { Handlers } from './handle'
import { written } from './written'

const ENDINGS: Readonly<Record<GuideFormat, string>> = { word: 'docx', csv: 'csv', bundle: 'evenhand' }
const WORD = ['docx', 'docm', 'dotx', 'doc']

/** Interview guides as files. The code that reads and writes them is loaded when it is first asked for. */
export function guideHandlers(services: Services): Pick<Handlers, Extract<ChannelName, `guide.${string}`>> {
  return {
    'guide.choose': async () => {
      const extensions = [...WORD, ENDINGS.csv, ENDINGS.bundle]
      const path = await chooseFile([{ name: message('dialog.guides'), extensions }])
      if (path === undefined) return null
      const { readGuideFile } = await import('../app/guide-files')
      return readGuideFile(services, path)
    },
    'guide.save': async ({ name, ...guide }) => {
      const ending = ENDINGS[guide.format]
      const kind = { name: message(`guide-file.${guide.format}`), extensions: [ending] }
      const path = await chooseWhereToSave(safeFileName(name, `.${ending}`), kind)
      if (path === undefined) return null
      const { saveGuideFile } = await import('../app/guide-files')
      const { bytes } = await saveGuideFile(services, guide, path)
      return written(services, path, bytes)
    },
  }
}
