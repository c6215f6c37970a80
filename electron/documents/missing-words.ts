/**
 * The expected words that are not among the found ones, counting repetitions: a word that must stand there
 * twice and does once is missing once.
 *
 * A long word is broken over lines, columns or pages and then found in pieces. So a word that is not found
 * whole is looked for as a sequence of left-over pieces, in their order, other pieces allowed between.
 */
export function missingWords(expected: readonly string[], found: readonly string[]): string[] {
  const left = countWords(found)
  const notWhole = expected.filter((word) => !take(left, word))
  if (notWhole.length === 0) return []
  const pieces = leftOver(found, left)
  return notWhole.filter((word) => !takePieces(pieces, word))
}

function countWords(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function take(left: Map<string, number>, word: string): boolean {
  const count = left.get(word) ?? 0
  if (count === 0) return false
  left.set(word, count - 1)
  return true
}

/** The found words that no expected word used up, in order. */
function leftOver(found: readonly string[], left: ReadonlyMap<string, number>): string[] {
  const remaining = new Map(left)
  const pieces: string[] = []
  for (const word of found) if (take(remaining, word)) pieces.push(word)
  return pieces
}

/** Removes from `pieces` those that spell the word one after another; false, and nothing removed, if none do. */
function takePieces(pieces: string[], word: string): boolean {
  for (const [start, piece] of pieces.entries()) {
    const used = word.startsWith(piece) ? spell(pieces, start, word) : undefined
    if (used === undefined) continue
    for (const index of used.reverse()) pieces.splice(index, 1)
    return true
  }
  return false
}

function spell(pieces: readonly string[], start: number, word: string): number[] | undefined {
  const used: number[] = []
  let spelled = 0
  for (let index = start; index < pieces.length && spelled < word.length; index += 1) {
    const piece = pieces[index] ?? ''
    if (!word.startsWith(piece, spelled)) continue
    used.push(index)
    spelled += piece.length
  }
  return spelled === word.length ? used : undefined
}
