import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SettingChoices } from '../../../../renderer/app/setting-choices'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** Choices that are written to a list, and one who shows the setting `words` and notes what it sees. */
function shown() {
  const written: unknown[] = []
  const choices = new SettingChoices((name, value) => {
    written.push([name, value])
    return Promise.resolve()
  })
  const seen: unknown[] = []
  const leave = choices.subscribe('words', () => seen.push(choices.chosen('words')))
  return { choices, written, seen, leave }
}

it('tells all who show a setting at once, and writes once it settles', async () => {
  const { choices, written, seen } = shown()
  const others: unknown[] = []
  choices.subscribe('words', () => others.push(choices.chosen('words')))
  choices.subscribe('layout', () => others.push('layout'))
  choices.choose('words', ['levee'])
  choices.choose('words', ['levee', 'sluice'])
  expect(seen).toEqual([['levee'], ['levee', 'sluice']])
  expect(others).toEqual(seen)
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(1000)
  expect(written).toEqual([['words', ['levee', 'sluice']]])
  expect(choices.chosen('words')).toEqual(['levee', 'sluice'])
})

it('writes at once when nobody shows it any more, and then leaves it to what is stored', async () => {
  const { choices, written, leave } = shown()
  const leaveToo = choices.subscribe('words', () => undefined)
  choices.choose('words', ['levee'])
  leave()
  expect(written).toEqual([])
  leaveToo()
  expect(written).toEqual([['words', ['levee']]])
  expect(choices.chosen('words')).toEqual(['levee'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(choices.chosen('words')).toBeUndefined()
  expect(written).toHaveLength(1)
})

it('keeps a choice for whoever shows the setting before it is written', async () => {
  const { choices, leave } = shown()
  choices.choose('words', ['levee'])
  leave()
  choices.subscribe('words', () => undefined)
  await vi.advanceTimersByTimeAsync(1000)
  expect(choices.chosen('words')).toEqual(['levee'])
})

it('writes all that waits before the window closes, once', async () => {
  const { choices, written } = shown()
  choices.choose('words', ['levee'])
  choices.choose('layout', 'wide')
  await choices.settleAll()
  await choices.settleAll()
  await vi.advanceTimersByTimeAsync(1000)
  expect(written).toEqual([
    ['words', ['levee']],
    ['layout', 'wide'],
  ])
})

it('waits for a write that is under way already before the window closes', async () => {
  const held: (() => void)[] = []
  const choices = new SettingChoices(async () => new Promise((resolve) => held.push(resolve)))
  choices.choose('words', ['levee'])
  await vi.advanceTimersByTimeAsync(1000)
  const settled = vi.fn()
  const all = choices.settleAll().then(settled)
  await vi.advanceTimersByTimeAsync(0)
  expect(settled).not.toHaveBeenCalled()
  for (const release of held) release()
  await all
  expect(settled).toHaveBeenCalledOnce()
})
