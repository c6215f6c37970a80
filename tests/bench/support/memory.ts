import type { Program } from '../../e2e/support/program'

const MB = 2 ** 20

/** What the window holds: of its own thread what is reachable, and all that its process takes up, in MB. */
export async function memoryOf({ page, electron }: Program) {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  const resident = await electron.evaluate(({ app }) =>
    app
      .getAppMetrics()
      .filter(({ type }) => type === 'Tab')
      .reduce((sum, { memory }) => sum + memory.workingSetSize, 0),
  )
  return {
    'heap of the window, MB': Math.round(usedSize / MB),
    'its process, MB': Math.round(resident / 1024),
  }
}
