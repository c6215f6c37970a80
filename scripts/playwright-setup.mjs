import { startVirtualDisplay } from './lib/display.mjs'
import { prepareTests } from './lib/prepare.mjs'

/**
 * Lets `npx playwright test` find what it needs when it is called by itself: the built program, an Electron
 * (in ELECTRON_OVERRIDE_DIST_PATH), a display.
 */
export default async function setUp() {
  const { folder } = await prepareTests()
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder
  if (process.platform !== 'linux' || process.env['DISPLAY']) return undefined
  const { display, stop } = await startVirtualDisplay()
  process.env['DISPLAY'] = display
  return stop
}
