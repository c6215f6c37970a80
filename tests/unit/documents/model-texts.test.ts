import { describe, expect, it } from 'vitest'
import { modelTexts, textsLeftOut } from '#electron/documents/model-texts'

describe('the texts of a model', () => {
  it('are found wherever they stand, codes and bytes aside', () => {
    const model = {
      kind: 'x',
      name: 'A',
      list: [{ text: 'B', kind: 'y' }, 'C'],
      n: 1,
      none: null,
      bytes: new Uint8Array(2),
    }
    expect(modelTexts(model, new Set(['kind']))).toEqual(['A', 'B', 'C'])
  })

  it('must stand whole in a document, white space aside', () => {
    expect(textsLeftOut(['one two\n\nthree', 'four'], ['zero one two', 'three four'])).toEqual([])
    expect(textsLeftOut(['one three', ''], ['one two three'])).toEqual(['one three'])
  })
})
