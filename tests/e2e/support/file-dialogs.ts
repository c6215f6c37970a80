import type { ElectronApplication } from '@playwright/test'

/** Stands in for the system's file dialogs, which no test can click. */
export class FileDialogs {
  readonly #electron: ElectronApplication

  constructor(electron: ElectronApplication) {
    this.#electron = electron
  }

  /** Whatever is saved from now on is saved there. */
  async saveTo(path: string): Promise<void> {
    await this.#electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => Promise.resolve({ canceled: false, filePath })
    }, path)
  }

  /** Whatever file is asked for from now on, it is this one. */
  async open(path: string): Promise<void> {
    await this.#electron.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = async () => Promise.resolve({ canceled: false, filePaths: [file] })
    }, path)
  }

  /** The person changes their mind in every dialog. */
  async cancelAll(): Promise<void> {
    await this.#electron.evaluate(({ dialog }) => {
      dialog.showSaveDialog = async () => Promise.resolve({ canceled: true, filePath: '' })
      dialog.showOpenDialog = async () => Promise.resolve({ canceled: true, filePaths: [] })
    })
  }
}
