const DAY_MS = 86_400_000

/** The date where the sample's hiring action is, so many days from now: `2026-03-02`. */
export function dayInChicago(days: number): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(Date.now() + days * DAY_MS)
}
