import type { BrowserWindow } from 'electron'
import { ROOM_WINDOW_EVENT } from '#shared/contracts/ipc/channel-names'
import type { RoomShown } from '#shared/contracts/ipc/room-window'
import type { Paths } from '../platform/paths'
import { createRoomWindow, loadRoomWindow } from '../platform/window'

/** The interview room's second window. It lives no longer than the page that asked for it. */
export class RoomWindow {
  readonly #main: BrowserWindow
  readonly #paths: Paths
  readonly #onClosed: () => void
  #window: BrowserWindow | undefined
  /** The last of each kind: its page is told once it is there. */
  readonly #shown = new Map<RoomShown['kind'], RoomShown>()

  constructor(main: BrowserWindow, paths: Paths, onClosed: () => void) {
    this.#main = main
    this.#paths = paths
    this.#onClosed = onClosed
    main.once('closed', () => this.close())
    // Another page than the one that asked: it broke down, or was loaded again.
    main.webContents.on('did-navigate', () => this.close())
  }

  /** False where it was closed before its page was there. */
  async open(): Promise<boolean> {
    if (this.#window !== undefined) return true
    const window = createRoomWindow(this.#main, this.#paths)
    this.#window = window
    window.once('closed', () => {
      if (this.#window !== window) return
      this.#window = undefined
      this.#shown.clear()
      this.#onClosed()
    })
    window.webContents.on('render-process-gone', () => window.destroy())
    window.webContents.on('did-finish-load', () => {
      for (const shown of this.#shown.values()) window.webContents.send(ROOM_WINDOW_EVENT, shown)
    })
    try {
      await loadRoomWindow(window)
      return !window.isDestroyed()
    } catch (thrown) {
      if (window.isDestroyed()) return false
      window.destroy()
      throw thrown
    }
  }

  show(shown: RoomShown): void {
    if (this.#window === undefined) return
    this.#shown.set(shown.kind, shown)
    if (!this.#window.webContents.isLoading()) this.#window.webContents.send(ROOM_WINDOW_EVENT, shown)
  }

  close(): void {
    this.#window?.destroy()
  }
}
