import { describe, expect, it } from 'vitest'
import { placeForSecond } from '#electron/platform/place-for-second'

const left = {
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
}
const right = {
  bounds: { x: 1920, y: 0, width: 1280, height: 800 },
  workArea: { x: 1920, y: 0, width: 1280, height: 770 },
}
const mainOn = (x: number) => ({ x, y: 100, width: 1280, height: 600 })

describe('the second window opens', () => {
  it('on the other screen, all of it that is free, whichever the main window is on', () => {
    expect(placeForSecond(mainOn(100), [left, right])).toEqual(right.workArea)
    expect(placeForSecond(mainOn(1920), [left, right])).toEqual(left.workArea)
    expect(placeForSecond(mainOn(1920), [right, left])).toEqual(left.workArea)
  })

  it('on the other screen than the one that most of the main window is on', () => {
    expect(placeForSecond(mainOn(1400), [left, right])).toEqual(left.workArea)
  })

  it('small where there is one screen, or the main window is on none', () => {
    expect(placeForSecond(mainOn(100), [left])).toEqual({ width: 900, height: 640 })
    expect(placeForSecond(mainOn(9000), [left, right])).toEqual({ width: 900, height: 640 })
  })
})
