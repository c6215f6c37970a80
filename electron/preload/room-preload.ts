import { contextBridge, ipcRenderer } from 'electron'
import { ROOM_WINDOW_EVENT } from '#shared/contracts/ipc/channel-names'

// The second window's whole bridge: it hears what it shows, and calls nothing.
// What comes before the page is ready waits.
const waiting: unknown[] = []
let listening: ((shown: unknown) => void) | undefined

ipcRenderer.on(ROOM_WINDOW_EVENT, (_sender: unknown, shown: unknown) => {
  if (listening === undefined) waiting.push(shown)
  else listening(shown)
})

contextBridge.exposeInMainWorld('evenhandRoom', {
  [`on ${ROOM_WINDOW_EVENT}`]: (listener: (shown: unknown) => void): void => {
    listening = listener
    for (const shown of waiting.splice(0)) listener(shown)
  },
})
