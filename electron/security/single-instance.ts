import type { App } from 'electron'

/** False in the second program that is started on one profile; the first is told and comes forward. */
export function holdSingleInstance(app: App, onSecond: () => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', onSecond)
  return true
}
