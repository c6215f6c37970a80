import { join } from 'node:path'
import { app, type BrowserWindow } from 'electron'
import type { EventName, EventOf } from '#shared/contracts/ipc/contract'
import { AppError, toAppError } from '#shared/kernel/app-error'
import { clearStaging } from './app/clear-staging'
import { closeWhenReady } from './app/close-window'
import { failureLog } from './app/failure-log'
import { reloadWhenGone } from './app/reload-when-gone'
import { openServices, type Services } from './app/services'
import { RoomWindow } from './app/room-window'
import { readSettings } from './app/settings'
import { apartHandlers } from './ipc/apart-handlers'
import { appHandlers, type AppPorts } from './ipc/app-handlers'
import { applicantsHandlers } from './ipc/applicants-handlers'
import { archiveHandlers } from './ipc/archive-handlers'
import { backupHandlers } from './ipc/backup-handlers'
import { exchangeHandlers } from './ipc/exchange-handlers'
import { filesHandlers } from './ipc/files-handlers'
import { handleAll, type Handlers } from './ipc/handle'
import { identityHandlers } from './ipc/identity-handlers'
import { journalHandlers } from './ipc/journal-handlers'
import { laptopHandlers } from './ipc/laptop-handlers'
import { guideHandlers } from './ipc/guide-handlers'
import { historyHandlers } from './ipc/history-handlers'
import { recordsHandlers } from './ipc/records-handlers'
import { retentionHandlers } from './ipc/retention-handlers'
import { roomWindowHandlers, type RoomWindowChannel } from './ipc/room-window-handlers'
import { findPaths } from './platform/paths'
import { showStartProblem } from './platform/start-problem'
import { onceIdle } from './platform/when-idle'
import { createWindow, loadWindow } from './platform/window'
import { denyNavigation } from './security/navigation'
import { refuseWebRtc, silenceChromium } from './security/network'
import { registerAppScheme } from './security/origin'
import { secureMainSession } from './security/secure-session'
import { holdSingleInstance } from './security/single-instance'

registerAppScheme()
silenceChromium(app)
denyNavigation(app)
refuseWebRtc(app)

let window: BrowserWindow | undefined

if (holdSingleInstance(app, comeForward)) {
  app.on('window-all-closed', () => app.quit())
  void app.whenReady().then(start).catch(showStartProblem)
} else {
  app.quit()
}

async function start(): Promise<void> {
  const paths = findPaths(app, __dirname)
  secureMainSession(paths.windowFiles)

  const settings = readSettings(process.env)
  window = createWindow(paths)
  reloadWhenGone(window, () => showStartProblem(new AppError('window.gone')))
  const room = new RoomWindow(window, paths, () => tell('room-window.closed', {}))
  const readyToClose = closeWhenReady(window, () => tell('app.closing', { state: 'ok' }))
  // Opened while the page loads; what the page asks before they are open waits.
  const services = openServices(paths, {
    ...settings,
    onStatus: (status) => tell('storage.changed', status),
    onNotice: (notice) => tell('journal.noticed', notice),
    onProgress: (progress) => tell('work.progress', progress),
  })
  closeServicesOnQuit(services)
  const log = failureLog(join(app.getPath('userData'), 'logs'))
  const handlers = services.then(async (opened) => {
    // The journal's lock is ours now, and nothing was asked yet: what lies there is of a run that was killed.
    await clearStaging(join(paths.profile, 'staging')).catch((thrown: unknown) =>
      log('journal.verify', toAppError(thrown)),
    )
    return {
      ...allHandlers(opened, { pdfSeconds: settings.pdfSeconds, readyToClose }),
      ...roomWindowHandlers(room),
    }
  })
  handleAll(handlers, log)
  await Promise.all([handlers, loadWindow(window)])
  onceIdle(
    async () => (await services).journal.verifyAll(),
    (thrown) => log('journal.verify', toAppError(thrown)),
  )
}

function allHandlers(services: Services, ports: AppPorts): Omit<Handlers, RoomWindowChannel> {
  return {
    ...appHandlers(services, ports),
    ...identityHandlers(services),
    ...journalHandlers(services),
    ...filesHandlers(services),
    ...recordsHandlers(services),
    ...guideHandlers(services),
    ...historyHandlers(services),
    ...exchangeHandlers(services),
    ...archiveHandlers(services),
    ...backupHandlers(services),
    ...retentionHandlers(services),
    ...laptopHandlers(services),
    ...applicantsHandlers(services),
    ...apartHandlers(services),
  }
}

function tell<Name extends EventName>(name: Name, event: EventOf<Name>): void {
  if (window !== undefined && !window.isDestroyed()) window.webContents.send(name, event)
}

function comeForward(): void {
  if (window === undefined) return
  if (window.isMinimized()) window.restore()
  window.focus()
}

/** Checkpoints are written and the journal's lock is freed before the process ends. */
function closeServicesOnQuit(services: Promise<Services>): void {
  let closed = false
  app.on('will-quit', (event) => {
    if (closed) return
    event.preventDefault()
    void services
      .then(async (opened) => opened.close())
      .finally(() => {
        closed = true
        app.quit()
      })
  })
}
