import type { BrowserWindow } from 'electron'

/** A page that dies more often than this within a minute would only die again. */
const TRIES = 3
const MINUTE_MS = 60_000

/**
 * Loads the page again when its process died (Chromium crashed, or the system ran out of memory): what was typed
 * is on the disk, and the person goes on where they were. `giveUp` is called when that does not help.
 */
export function reloadWhenGone(window: BrowserWindow, giveUp: () => void): void {
  let left = TRIES
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    if (left === 0) {
      giveUp()
      return
    }
    left -= 1
    setTimeout(() => (left += 1), MINUTE_MS).unref()
    window.webContents.reload()
  })
}
