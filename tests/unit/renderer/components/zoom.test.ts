import { describe, expect, it } from 'vitest'
import { NATURAL, scaleFor, stepZoom } from '../../../../renderer/components/pdf-view/zoom'

describe('the zoom of pages', () => {
  it('fits the widest page into the view, within what can be read', () => {
    expect(scaleFor('width', 612, 306)).toBe(0.5)
    expect(scaleFor('width', 612, 0)).toBe(0.2)
    expect(scaleFor('width', 100, 5000)).toBe(3)
  })

  it('shows 100% as large as paper', () => {
    expect(scaleFor(1, 612, 300)).toBe(NATURAL)
  })

  it('steps to the next size from wherever it is, and stops at the ends', () => {
    expect(stepZoom(NATURAL, 1)).toBe(1.25)
    expect(stepZoom(NATURAL, -1)).toBe(0.8)
    expect(stepZoom(NATURAL * 0.72, 1)).toBe(0.8)
    expect(stepZoom(NATURAL * 9, 1)).toBe(4)
    expect(stepZoom(NATURAL * 0.1, -1)).toBe(0.25)
  })
})
