import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = `
const { app, BrowserWindow } = require('electron')
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } })
  window.loadFile(require('node:path').join(__dirname, 'index.html'))
})
app.on('window-all-closed', () => app.quit())
`

/** The least that Electron can show: a window with one heading, or whatever is given. The peer of a cold start. */
export function emptyApp(content = '<h1>Empty</h1>'): string {
  const folder = mkdtempSync(join(tmpdir(), 'evenhand-empty-'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'empty', version: '1.0.0', main: 'main.cjs' }),
  )
  writeFileSync(join(folder, 'main.cjs'), MAIN)
  writeFileSync(join(folder, 'index.html'), `<!doctype html><html lang="en">${content}</html>`)
  return folder
}
