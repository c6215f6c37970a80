import { contextBridge, ipcRenderer } from 'electron'
import { CHANNEL_NAMES, EVENT_NAMES } from '#shared/contracts/ipc/channel-names'

const calls = CHANNEL_NAMES.map((name) => [
  name,
  (request: unknown): Promise<unknown> => ipcRenderer.invoke(name, request),
])

const subscriptions = EVENT_NAMES.map((name) => [
  `on ${name}`,
  (listener: (event: unknown) => void): (() => void) => {
    const hear = (_sender: unknown, event: unknown): void => listener(event)
    ipcRenderer.on(name, hear)
    return () => {
      ipcRenderer.removeListener(name, hear)
    }
  },
])

contextBridge.exposeInMainWorld('evenhand', Object.fromEntries([...calls, ...subscriptions]) as object)
