import { powerMonitor } from 'electron'

const ASK_EVERY_MS = 60_000
const IDLE_SECONDS = 60

/** Runs something once, when nobody has touched the computer for a minute; `failed` hears what it throws. */
export function onceIdle(work: () => Promise<unknown>, failed: (thrown: unknown) => void): void {
  const timer = setInterval(() => {
    if (powerMonitor.getSystemIdleTime() < IDLE_SECONDS) return
    clearInterval(timer)
    work().catch(failed)
  }, ASK_EVERY_MS)
  timer.unref()
}
