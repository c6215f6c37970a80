/** How often a property is tried: EVENHAND_LONG=1 asks for ten times as many. */
export function runs(count = 2000): { numRuns: number } {
  return { numRuns: process.env['EVENHAND_LONG'] === '1' ? count * 10 : count }
}
