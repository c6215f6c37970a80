import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const at = (path: string): string => resolve(import.meta.dirname, path)

// The oldest runtime that the program runs on is Electron 25: Node 18 and Chromium 114.
export default defineConfig({
  main: {
    publicDir: false,
    build: {
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: at('electron/main.ts'),
          'render-worker': at('electron/documents/render-worker.ts'),
          'spreadsheet-worker': at('electron/spreadsheets/spreadsheet-worker.ts'),
          'evenhand-cli': at('electron/cli/evenhand.ts'),
        },
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: 'chunks/[name]-[hash].cjs',
        },
      },
    },
  },
  preload: {
    publicDir: false,
    build: {
      // A sandboxed preload can load no other file.
      isolatedEntries: true,
      target: 'node18',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          preload: at('electron/preload/preload.ts'),
          'room-preload': at('electron/preload/room-preload.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    publicDir: false,
    plugins: [react()],
    css: { postcss: import.meta.dirname },
    build: {
      target: 'chrome114',
      // The content security policy knows no `data:`; every font and worker is a file.
      assetsInlineLimit: 0,
      minify: true,
      // All of it is on the disk already; the largest part, the lists of common passphrases, is loaded late.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: at('renderer/index.html'), checks: { bundlerTimings: false } },
    },
  },
})
