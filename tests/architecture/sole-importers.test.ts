import { describe, expect, it } from 'vitest'
import { soleImporterViolations } from './support/sole-importers'
import { readSources, sourceOf } from './support/source-file'

const violations = (path: string, text: string) => soleImporterViolations([sourceOf(path, text)])

describe('sole importers', () => {
  it('keep to themselves what only they may touch', () => {
    expect(soleImporterViolations(readSources('shared', 'electron', 'renderer'))).toEqual([])
  })

  it.each([
    ['renderer/features/panel/people.tsx', "import { liveQuery } from 'dexie'"],
    ['electron/journal/append.ts', "import type { App } from 'electron'"],
    ['electron/ipc/journal.ts', "import { ipcMain } from 'electron'"],
    ['electron/app/window.ts', "import { ipcRenderer } from 'electron'"],
    ['electron/app/window.ts', "import { contextBridge } from 'electron'"],
    ['electron/cli/packet.ts', "import pdfMake from 'pdfmake/build/pdfmake'"],
    ['renderer/app/app.tsx', 'void window.evenhand.appInfo()'],
  ])('catch %s with %s', (path, text) => {
    expect(violations(path, text)).toHaveLength(1)
  })

  it('catch an import of everything that could hold it', () => {
    expect(violations('electron/ipc/journal.ts', "import * as all from 'electron'")).toContain(
      'electron/ipc/journal.ts uses ipcMain',
    )
  })

  it('let the owners through', () => {
    expect(violations('electron/ipc/handle.ts', "import { ipcMain } from 'electron'")).toEqual([])
    expect(violations('renderer/bridge/bridge.ts', 'export const it = window.evenhand')).toEqual([])
  })
})
