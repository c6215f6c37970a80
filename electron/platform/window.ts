import { join } from 'node:path'
import { BrowserWindow, Menu, nativeTheme, screen, type BrowserWindowConstructorOptions } from 'electron'
import { APP_ORIGIN, ROOM_ORIGIN } from '../security/origin'
import { roomSession } from '../security/secure-session'
import { securePreferences } from '../security/web-preferences'
import type { Paths } from './paths'
import { placeForSecond } from './place-for-second'

let main: BrowserWindow | undefined

/** The window that dialogs belong to; undefined once it is gone. */
export function mainWindow(): BrowserWindow | undefined {
  return main?.isDestroyed() === true ? undefined : main
}

/** The window of the program. Its title never names a person. */
export function createWindow(paths: Paths): BrowserWindow {
  Menu.setApplicationMenu(null)
  const window = makeWindow(paths, {
    width: 1280,
    height: 800,
    webPreferences: securePreferences(paths.preload),
  })
  window.once('ready-to-show', () => window.show())
  main = window
  return window
}

/** The second window, on another screen than the main one if there is any. The cursor stays where it is. */
export function createRoomWindow(beside: BrowserWindow, paths: Paths): BrowserWindow {
  const window = makeWindow(paths, {
    ...placeForSecond(beside.getBounds(), screen.getAllDisplays()),
    webPreferences: { ...securePreferences(paths.roomPreload), session: roomSession(paths.windowFiles) },
  })
  window.once('ready-to-show', () => window.showInactive())
  return window
}

function makeWindow({ resources }: Paths, options: BrowserWindowConstructorOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Evenhand',
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    icon: join(resources, 'icons', 'icon.png'),
    ...options,
  })
  window.webContents.on('before-input-event', (event, input) => zoomByKey(window, event, input))
  return window
}

export async function loadWindow(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${APP_ORIGIN}/`)
}

export async function loadRoomWindow(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${ROOM_ORIGIN}/`)
}

const ZOOM_STEP = 0.5
/** 58% to 299%: each whole level is a fifth more. */
const ZOOM_RANGE = { least: -3, most: 6 }

/** Ctrl or Cmd with plus, minus and 0: there is no menu to do it. */
function zoomByKey(window: BrowserWindow, event: Electron.Event, input: Electron.Input): void {
  if (input.type !== 'keyDown' || !(input.control || input.meta) || input.alt) return
  const level = window.webContents.getZoomLevel()
  const next = { '+': level + ZOOM_STEP, '=': level + ZOOM_STEP, '-': level - ZOOM_STEP, '0': 0 }[input.key]
  if (next === undefined) return
  event.preventDefault()
  window.webContents.setZoomLevel(Math.min(ZOOM_RANGE.most, Math.max(ZOOM_RANGE.least, next)))
}
