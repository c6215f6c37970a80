import { instantFromMs, msOf, type Instant } from '#shared/kernel/time'

/** The time at which the sample's people did what they did: set for each thing, never read from a computer. */
export class SampleClock {
  #ms: number

  constructor(start: Instant) {
    this.#ms = msOf(start)
  }

  readonly now = (): { readonly instant: Instant; readonly ms: number } => ({
    instant: instantFromMs(this.#ms),
    ms: this.#ms,
  })

  set(instant: Instant): void {
    this.#ms = msOf(instant)
  }

  advance(seconds: number): void {
    this.#ms += seconds * 1000
  }
}
