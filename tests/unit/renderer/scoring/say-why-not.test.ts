import { notificationsStore } from '@mantine/notifications'
import { beforeEach, expect, it } from 'vitest'
import { sayWhyNot, takeBackWhyNot } from '../../../../renderer/features/scoring/sheet/say-why-not'

const shown = () => notificationsStore.getState().notifications.map(({ id, message }) => ({ id, message }))

beforeEach(takeBackWhyNot)

it('says the reason of the last try alone, as a new notification', () => {
  sayWhyNot('The first is not rated.')
  const [first] = shown()
  expect(first?.message).toBe('Not submitted. The first is not rated.')
  sayWhyNot('The second is not rated.')
  const [second, ...others] = shown()
  expect(second?.message).toBe('Not submitted. The second is not rated.')
  expect(second?.id).not.toBe(first?.id)
  expect(others).toEqual([])
})

it('says nothing more once it is tried again', () => {
  sayWhyNot('The first is not rated.')
  takeBackWhyNot()
  expect(shown()).toEqual([])
})
