import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startVirtualDisplay } from './lib/display.mjs'
import { prepareTests } from './lib/prepare.mjs'

/**
 * Lets `npx playwright test` find what it needs when it is called by itself: the built program, an Electron
 * (in ELECTRON_OVERRIDE_DIST_PATH), a display. EVENHAND_PREPARED_PROFILE names an empty folder of this run.
 */
export default async function setUp() {
  const { folder } = await prepareTests()
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder
  const prepared = mkdtempSync(join(tmpdir(), 'evenhand-prepared-'))
  process.env['EVENHAND_PREPARED_PROFILE'] = prepared
  const needsDisplay = process.platform === 'linux' && !process.env['DISPLAY']
  const display = needsDisplay ? await startVirtualDisplay() : undefined
  if (display) process.env['DISPLAY'] = display.display
  return () => {
    display?.stop()
    rmSync(prepared, { recursive: true, force: true })
  }
}
