/** A part of a text, `to` not included. */
export interface TextRange {
  readonly from: number
  readonly to: number
}

/** A text in small letters without accents, and where each of its letters came from. */
export interface FoldedText {
  readonly text: string
  readonly range: (match: { readonly index: number; readonly 0: string }) => TextRange
}

export function foldedText(original: string): FoldedText {
  let text = ''
  const places: number[] = []
  let place = 0
  for (const letter of original) {
    const folded = letter.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()
    for (let index = 0; index < folded.length; index += 1) places.push(place)
    text += folded
    place += letter.length
  }
  return {
    text,
    range: ({ index, 0: found }) => {
      const from = places[index] ?? 0
      const last = places[index + found.length - 1] ?? from
      return { from, to: last + ((original.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) }
    },
  }
}
