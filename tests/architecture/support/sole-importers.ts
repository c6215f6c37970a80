import type { SourceFile } from './source-file'

interface Rule {
  readonly what: string
  readonly only: readonly string[]
  readonly found: (file: SourceFile) => boolean
}

const RULES: readonly Rule[] = [
  { what: 'dexie', only: ['renderer/data/'], found: imports(/^dexie$/) },
  {
    what: 'electron',
    only: ['main.ts', 'app/', 'security/', 'ipc/', 'preload/', 'platform/'].map((name) => `electron/${name}`),
    found: imports(/^electron$/),
  },
  { what: 'ipcMain', only: ['electron/ipc/handle.ts'], found: importsName('electron', 'ipcMain') },
  { what: 'ipcRenderer', only: ['electron/preload/'], found: importsName('electron', 'ipcRenderer') },
  { what: 'contextBridge', only: ['electron/preload/'], found: importsName('electron', 'contextBridge') },
  { what: 'pdfmake', only: ['electron/documents/'], found: imports(/^pdfmake(\/|$)/) },
  {
    what: 'window.evenhand',
    only: ['renderer/bridge/'],
    found: ({ path, text }) =>
      path.startsWith('renderer/') && /\b(window|globalThis|self)\??\.evenhand\b/.test(text),
  },
]

/** The files that use what another folder keeps to itself. */
export function soleImporterViolations(files: readonly SourceFile[]): string[] {
  return RULES.flatMap(({ what, only, found }) =>
    files
      .filter((file) => found(file) && !only.some((place) => file.path.startsWith(place)))
      .map(({ path }) => `${path} uses ${what}`),
  )
}

function imports(target: RegExp): Rule['found'] {
  return (file) => file.imports.some((it) => target.test(it.target))
}

/** An import of everything counts as one of the name. */
function importsName(target: string, name: string): Rule['found'] {
  return (file) =>
    file.imports.some(
      (it) => it.target === target && !it.typeOnly && (it.names.length === 0 || it.names.includes(name)),
    )
}
