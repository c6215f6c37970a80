const ONSETS = ['b', 'br', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z']
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'á', 'é', 'ö']

/** A word of so many syllables; the same for the same number, and seldom the same for two. */
export function word(number: number, syllables: number): string {
  let rest = Math.imul(number + 1, 0x9e3779b1) >>> 0
  let text = ''
  for (let syllable = 0; syllable < syllables; syllable += 1) {
    text += (ONSETS[rest % 16] ?? '') + (VOWELS[(rest >>> 4) % 8] ?? '')
    rest = (Math.imul(rest, 0x85ebca6b) + 0x6b) >>> 7
  }
  return text
}

/** The same with a capital, as names are. */
export function name(number: number, syllables: number): string {
  const text = word(number, syllables)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A word as somebody types it who takes no care of accents. */
export function typed(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
}
