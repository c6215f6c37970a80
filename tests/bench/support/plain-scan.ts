import type { Page } from '@playwright/test'
import { median, percentile, printTable, rounded } from './figures'
import type { TypedKey } from './key-to-glass'

/** Prints what a search took from key to screen, beside its peer: a plain scan of the same texts in the same window. */
export async function printSearch(
  page: Page,
  typed: readonly TypedKey[],
  texts: readonly string[],
): Promise<void> {
  const scan = await plainScan(
    page,
    texts,
    typed.map(({ query }) => query.toLowerCase()),
  )
  printTable('From the key to what it finds on the screen (goal: a frame or two, 16 to 33 ms)', [
    figures(
      'Evenhand',
      typed.map(({ ms }) => ms),
    ),
    figures('a plain scan, nothing drawn', scan),
  ])
  const slowest = [...typed].sort((a, b) => b.ms - a.ms).slice(0, 5)
  printTable(
    'The slowest keys',
    slowest.map(({ query, ms }) => ({ query, ms: rounded(ms) })),
  )
}

async function plainScan(
  page: Page,
  texts: readonly string[],
  queries: readonly string[],
): Promise<number[]> {
  return page.evaluate(
    ([all, typed]) =>
      typed.map((query) => {
        const begun = performance.now()
        const found = all.filter((text) => text.toLowerCase().includes(query))
        const ms = performance.now() - begun
        return found.length > all.length ? 0 : ms
      }),
    [texts, queries] as const,
  )
}

function figures(what: string, times: readonly number[]) {
  return {
    what,
    keys: times.length,
    'p50, ms': rounded(median(times)),
    'p90, ms': rounded(percentile(times, 0.9)),
    'longest, ms': rounded(Math.max(...times)),
  }
}
