import type { Id } from '../../../kernel/ids'

/** What there is to deal for one applicant. */
export interface Hand {
  readonly id: Id
  /** Who has it already, and keeps it. */
  readonly held: readonly Id[]
  /** How many more are wanted: 0, 1 or 2. */
  readonly wanted: number
  /** Who may take it, those who hold it included or not. */
  readonly eligible: readonly Id[]
}

/** Who has what while it is dealt, and how often each two meet. */
export class Table {
  readonly added = new Map<Id, readonly Id[]>()
  readonly #hands: ReadonlyMap<Id, Hand>
  readonly #loads = new Map<Id, number>()
  readonly #met = new Map<string, number>()

  constructor(hands: readonly Hand[]) {
    this.#hands = new Map(hands.map((hand) => [hand.id, hand]))
    for (const { held, eligible } of hands) {
      for (const person of eligible) this.#count(person, 0)
      for (const person of held) this.#count(person, 1)
      for (const [a, b] of pairsIn(held)) this.#meet(a, b, 1)
    }
  }

  /** Everybody who has or may have something, in the order of their ids. */
  get people(): readonly Id[] {
    return [...this.#loads.keys()].sort()
  }

  /** The hands that somebody was added to, in the order of their ids. */
  get dealt(): readonly Id[] {
    return [...this.added.keys()].sort()
  }

  load(person: Id): number {
    return this.#loads.get(person) ?? 0
  }

  /** How often those who would share a hand share one already. */
  metIn(people: readonly Id[]): number {
    return pairsIn(people).reduce((total, [a, b]) => total + this.met(a, b), 0)
  }

  met(a: Id, b: Id): number {
    return this.#met.get(pairKey(a, b)) ?? 0
  }

  /** Everybody who has a hand now. */
  holders(hand: Id): readonly Id[] {
    return [...(this.#hands.get(hand)?.held ?? []), ...(this.added.get(hand) ?? [])]
  }

  mayTake(hand: Id, person: Id): boolean {
    return this.#hands.get(hand)?.eligible.includes(person) === true && !this.holders(hand).includes(person)
  }

  add(hand: Id, person: Id): void {
    for (const other of this.holders(hand)) this.#meet(other, person, 1)
    this.#count(person, 1)
    this.added.set(hand, [...(this.added.get(hand) ?? []), person].sort())
  }

  remove(hand: Id, person: Id): void {
    const rest = (this.added.get(hand) ?? []).filter((other) => other !== person)
    this.added.set(hand, rest)
    this.#count(person, -1)
    for (const other of this.holders(hand)) this.#meet(other, person, -1)
  }

  #count(person: Id, by: number): void {
    this.#loads.set(person, this.load(person) + by)
  }

  #meet(a: Id, b: Id, by: number): void {
    this.#met.set(pairKey(a, b), this.met(a, b) + by)
  }
}

function pairsIn(people: readonly Id[]): readonly (readonly [Id, Id])[] {
  return people.flatMap((a, index) => people.slice(index + 1).map((b) => [a, b] as const))
}

function pairKey(a: Id, b: Id): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
