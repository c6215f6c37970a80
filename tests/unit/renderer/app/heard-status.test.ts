import { expect, it } from 'vitest'
import { AppError } from '#shared/kernel/app-error'
import { errorMessage } from '#shared/messages/catalogue'
import { heardWords, nextHeard, type HeardStatus } from '../../../../renderer/app/shell/heard-status'
import { SaveStatusStore } from '../../../../renderer/commands/save-status'

const AT = '2026-11-18T15:20:00.000Z'
const full = new AppError('storage.reserve')

/** A store, and the words that a screen reader says of it, in turn. */
function listened() {
  const store = new SaveStatusStore()
  const words: string[] = []
  let heard: HeardStatus = 'nothing'
  store.subscribe(() => {
    heard = nextHeard(heard, store.current())
    const now = heardWords(heard)
    if (now !== (words.at(-1) ?? '')) words.push(now)
  })
  const save = (): void => {
    store.begin('notes')
    store.done('notes', AT)
  }
  return { store, words, save }
}

it('says nothing while all is saved, however often', () => {
  const { words, save } = listened()
  save()
  save()
  expect(words).toEqual([])
})

it('says once that there is one copy only, not at each save, and nothing once the other is there', () => {
  const { store, words, save } = listened()
  store.warn(full)
  save()
  store.warn(new AppError('storage.reserve'))
  save()
  expect(words).toEqual([`One copy only: ${errorMessage(full)}`])
  store.warn(undefined)
  save()
  expect(words.slice(1)).toEqual([''])
})

it('says that all is saved again after it was not, and the one copy before that', () => {
  const { store, words, save } = listened()
  store.failed('notes', full)
  expect(words).toEqual([])
  store.warn(full)
  save()
  store.failed('notes', full)
  store.warn(undefined)
  save()
  expect(words).toEqual([`One copy only: ${errorMessage(full)}`, '', 'All is saved again.'])
})
