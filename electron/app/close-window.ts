import type { BrowserWindow } from 'electron'

/** How long the window has to write what is typed before it closes all the same; the drafts are on disk. */
const PATIENCE_MS = 5000

/** Lets the window write what is typed before it closes. Returns what the window calls when it is ready. */
export function closeWhenReady(window: BrowserWindow, tellWindow: () => void): () => void {
  let ready = false
  let timer: NodeJS.Timeout | undefined
  const close = (): void => {
    ready = true
    clearTimeout(timer)
    if (!window.isDestroyed()) window.close()
  }
  window.on('close', (event) => {
    if (ready || window.webContents.isCrashed()) return
    event.preventDefault()
    if (timer !== undefined) return
    timer = setTimeout(close, PATIENCE_MS)
    tellWindow()
  })
  return close
}
