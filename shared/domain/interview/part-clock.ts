/** Two readings further apart than this mean that the computer slept between them; nobody was writing then. */
export const ASLEEP_MS = 120_000

/**
 * Counts the time that each part of an interview uses. It is read from a clock that only goes forward, so a
 * changed time of day makes no difference, and what lies between two readings that are far apart is left out.
 */
export class PartClock {
  readonly #monotonic: () => number
  readonly #used: Map<string, number>
  #part: string
  #readAt: number | undefined
  #slept = 0

  /** `used`: milliseconds per part so far. `monotonic` counts milliseconds from anywhere. */
  constructor(part: string, used: Readonly<Record<string, number>>, monotonic: () => number) {
    this.#part = part
    this.#used = new Map(Object.entries(used))
    this.#monotonic = monotonic
  }

  get part(): string {
    return this.#part
  }

  get running(): boolean {
    return this.#readAt !== undefined
  }

  /** Milliseconds that were left out because the computer slept. */
  get slept(): number {
    return this.#slept
  }

  /** Milliseconds of a part, up to the last reading. */
  of(part: string): number {
    return this.#used.get(part) ?? 0
  }

  /** Milliseconds of all parts, up to the last reading. */
  get total(): number {
    return [...this.#used.values()].reduce((sum, used) => sum + used, 0)
  }

  start(): void {
    this.#readAt ??= this.#monotonic()
  }

  pause(): void {
    this.read()
    this.#readAt = undefined
  }

  /** What was used until now belongs to the part before; from now on time counts for this one. */
  moveTo(part: string): void {
    this.read()
    this.#part = part
  }

  /** Takes a reading. To be called every second or so while the clock runs. */
  read(): void {
    if (this.#readAt === undefined) return
    const now = this.#monotonic()
    const passed = Math.max(0, now - this.#readAt)
    this.#readAt = now
    if (passed > ASLEEP_MS) this.#slept += passed
    else this.#used.set(this.#part, this.of(this.#part) + passed)
  }
}
