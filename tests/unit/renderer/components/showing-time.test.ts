import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { SHOWING_SECONDS, watchTime } from '../../../../renderer/components/pdf-view/showing-time'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

function watched() {
  const said: (boolean | 'given up')[] = []
  const over = watchTime(
    (long) => said.push(long),
    () => said.push('given up'),
  )
  return { said, over }
}

describe('the time that showing a PDF takes', () => {
  it('is nothing to speak of where it is short', () => {
    const { said, over } = watched()
    vi.advanceTimersByTime(SHOWING_SECONDS.long * 1000 - 1)
    over()
    vi.advanceTimersByTime(SHOWING_SECONDS.most * 1000)
    expect(said).toEqual([])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is said to be long for as long as it lasts', () => {
    const { said, over } = watched()
    vi.advanceTimersByTime(SHOWING_SECONDS.long * 1000)
    expect(said).toEqual([true])
    over()
    over()
    expect(said).toEqual([true, false])
  })

  it('comes to an end', () => {
    const { said, over } = watched()
    vi.advanceTimersByTime(SHOWING_SECONDS.most * 1000)
    over()
    expect(said).toEqual([true, 'given up', false])
  })
})
