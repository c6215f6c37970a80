import { contextBridge, ipcRenderer } from 'electron'
import { ROOM_WINDOW_EVENT } from '#shared/contracts/ipc/channel-names'

// The second window's whole bridge: it hears what it shows, and calls nothing.
contextBridge.exposeInMainWorld('evenhandRoom', {
  [`on ${ROOM_WINDOW_EVENT}`]: (listener: (shown: unknown) => void): void => {
    ipcRenderer.on(ROOM_WINDOW_EVENT, (_sender: unknown, shown: unknown) => listener(shown))
  },
})
