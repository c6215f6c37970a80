import { test } from '@playwright/test'

/** Numbers out of a seed, so that a run that failed can be had again with `EVENHAND_SEED`. */
export class SeededRandom {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** Takes the seed of `EVENHAND_SEED`, or a new one; it is printed with the test's name. */
  static forThisTest(): SeededRandom {
    const given = Number(process.env['EVENHAND_SEED'])
    const seed = Number.isInteger(given) && given > 0 ? given : Math.floor(Math.random() * 2 ** 31)
    const { title, annotations } = test.info()
    annotations.push({ type: 'seed', description: `${seed}` })
    process.stdout.write(`EVENHAND_SEED=${seed} for "${title}"\n`)
    return new SeededRandom(seed)
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    // mulberry32
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    const unit = ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
    return least + Math.floor(unit * (most - least + 1))
  }

  chance(percent: number): boolean {
    return this.between(1, 100) <= percent
  }

  pick<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[this.between(0, values.length - 1)] ?? values[0]
  }
}
