import type { ChainWitness } from './audit'
import type { ActionFacts, PaperSize } from './facts'

interface Fact {
  readonly label: string
  readonly value: string
}

/** A file of the archive. */
export interface ContentsFile {
  readonly path: string
  readonly size: string
  readonly sha256: string
}

/** What a final archive holds, in words: for whoever finds it years later. */
export interface ContentsModel {
  readonly paper: PaperSize
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly action: ActionFacts
  /** Which file this certifies: name, size, who can open it, by which laptop and when it was made. */
  readonly archive: readonly Fact[]
  /** Of the file, and of its list of contents. */
  readonly hashes: readonly { readonly label: string; readonly sha256: string }[]
  /** Who closes the hiring action, when and why. */
  readonly closing: readonly Fact[]
  /** Its days: begun, first and last interview, kept until. */
  readonly dates: readonly Fact[]
  readonly people: readonly { readonly name: string; readonly duties: string }[]
  /** How many there are of each thing. */
  readonly counts: readonly Fact[]
  /** What is not in it on purpose, a sentence each. */
  readonly leftOut: readonly string[]
  readonly witnesses: readonly ChainWitness[]
  /** Empty where there are too many to print. */
  readonly files: readonly ContentsFile[]
}
