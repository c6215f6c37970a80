import { join } from 'node:path'
import { BrowserWindow, Menu, nativeTheme } from 'electron'
import { APP_ORIGIN } from '../security/origin'
import { securePreferences } from '../security/web-preferences'
import type { Paths } from './paths'

/** The one window of the program. Its title never names a person. */
export function createWindow(paths: Paths): BrowserWindow {
  Menu.setApplicationMenu(null)
  const window = new BrowserWindow({
    title: 'Evenhand',
    width: 1280,
    height: 800,
    minWidth: 640,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
    icon: join(paths.resources, 'icons', 'icon.png'),
    webPreferences: securePreferences(paths.preload),
  })
  window.once('ready-to-show', () => window.show())
  window.webContents.on('before-input-event', (event, input) => zoomByKey(window, event, input))
  return window
}

export async function loadWindow(window: BrowserWindow): Promise<void> {
  await window.loadURL(`${APP_ORIGIN}/`)
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
