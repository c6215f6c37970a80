import { dialog } from 'electron'
import { mainWindow } from './window'

/** What a file dialog lets a person choose. */
export interface FileKind {
  readonly name: string
  readonly extensions: readonly string[]
}

/** Where to write; undefined when the person chose nowhere. */
export async function chooseWhereToSave(suggested: string, kind: FileKind): Promise<string | undefined> {
  const options = { defaultPath: suggested, filters: [{ name: kind.name, extensions: [...kind.extensions] }] }
  const window = mainWindow()
  const { canceled, filePath } = window
    ? await dialog.showSaveDialog(window, options)
    : await dialog.showSaveDialog(options)
  return canceled || filePath === '' ? undefined : filePath
}

/** Which file to read; undefined when the person chose none. */
export async function chooseFile(kinds: readonly FileKind[]): Promise<string | undefined> {
  const filters = kinds.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))
  const options = { properties: ['openFile' as const], filters }
  const window = mainWindow()
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? undefined : filePaths[0]
}

/** Which folder; undefined when the person chose none. */
export async function chooseFolder(): Promise<string | undefined> {
  const options = { properties: ['openDirectory' as const, 'createDirectory' as const] }
  const window = mainWindow()
  const { canceled, filePaths } = window
    ? await dialog.showOpenDialog(window, options)
    : await dialog.showOpenDialog(options)
  return canceled ? undefined : filePaths[0]
}
