import { describe, expect, it } from 'vitest'
import {
  keyShortcuts,
  keysOf,
  ROOM_KEYS,
  roomAction,
} from '../../../../renderer/features/interview/room/room-keys'

interface Pressed {
  readonly key: string
  readonly code?: string
  readonly alt?: boolean
  readonly ctrl?: boolean
  readonly shift?: boolean
  readonly meta?: boolean
}

const press = ({ key, code = key, alt, ctrl, shift, meta }: Pressed) =>
  roomAction({
    key,
    code,
    altKey: alt === true,
    ctrlKey: ctrl === true,
    shiftKey: shift === true,
    metaKey: meta === true,
  })

const LISTED = ROOM_KEYS.flatMap(({ keys }) => keys.map(([shown, action]) => ({ shown, action })))

describe('a key of the interview room', () => {
  it.each([
    [{ key: 'Enter', ctrl: true }, { kind: 'next' }],
    [{ key: 'ArrowDown', alt: true }, { kind: 'next' }],
    [{ key: 'ArrowUp', alt: true }, { kind: 'previous' }],
    [{ key: 'p', code: 'KeyP', alt: true }, { kind: 'pause' }],
    [{ key: 'r', code: 'KeyR', alt: true }, { kind: 'resume' }],
    [{ key: 'k', code: 'KeyK', alt: true }, { kind: 'beside' }],
    [{ key: 'i', code: 'KeyI', alt: true }, { kind: 'incident' }],
    [
      { key: 'w', code: 'KeyW', alt: true },
      { kind: 'layout', which: 'secondWindow' },
    ],
    [
      { key: 'e', code: 'KeyE', alt: true },
      { kind: 'layout', which: 'secondShowsPaper' },
    ],
    [{ key: 'F9' }, { kind: 'hide' }],
    [{ key: 'H', code: 'KeyH', ctrl: true, shift: true }, { kind: 'hide' }],
    [{ key: 'F1' }, { kind: 'help' }],
    [
      { key: 'PageDown', alt: true },
      { kind: 'turn-page', by: 1 },
    ],
    [
      { key: 'PageUp', alt: true },
      { kind: 'turn-page', by: -1 },
    ],
  ])('%o does %o', (pressed: Pressed, action) => {
    expect(press(pressed)).toEqual(action)
  })

  it('is told by its place where Alt writes another character', () => {
    expect(press({ key: '¡', code: 'Digit1', alt: true })).toEqual({ kind: 'follow-up', number: 1 })
    expect(press({ key: 'π', code: 'KeyP', alt: true })).toEqual({ kind: 'pause' })
    expect(press({ key: '9', code: 'Digit9', alt: true })).toEqual({ kind: 'follow-up', number: 9 })
  })

  it('leaves AltGr, screen readers, the system and plain typing alone', () => {
    expect(press({ key: '@', code: 'Digit2', alt: true, ctrl: true })).toBeUndefined()
    expect(press({ key: 'ArrowDown', alt: true, ctrl: true })).toBeUndefined()
    expect(press({ key: 'ArrowDown', alt: true, shift: true })).toBeUndefined()
    expect(press({ key: 'ArrowDown', alt: true, meta: true })).toBeUndefined()
    expect(press({ key: '0', code: 'Digit0', alt: true })).toBeUndefined()
    expect(press({ key: '1', code: 'Numpad1', alt: true })).toBeUndefined()
    expect(press({ key: 'Enter' })).toBeUndefined()
    expect(press({ key: 'Enter', ctrl: true, shift: true })).toBeUndefined()
    expect(press({ key: 'F1', shift: true })).toBeUndefined()
    expect(press({ key: 'p', code: 'KeyP' })).toBeUndefined()
  })

  it('has one meaning, and each line of the list has keys', () => {
    const keys = ROOM_KEYS.flatMap((line) => line.keys.map(([key]) => key))
    expect(new Set(keys).size).toBe(keys.length)
    expect(ROOM_KEYS.filter((line) => line.keys.length === 0)).toEqual([])
  })

  it('is named by its line for buttons and for screen readers', () => {
    expect(keysOf('interview.keys.next')).toEqual(['Ctrl+Enter', 'Alt+↓'])
    expect(keyShortcuts('interview.keys.next')).toBe('Control+Enter Alt+ArrowDown')
    expect(keyShortcuts('interview.keys.previous')).toBe('Alt+ArrowUp')
    expect(keyShortcuts('interview.keys.hide')).toBe('F9 Control+Shift+H')
    expect(keysOf('interview.keys.follow-up')[8]).toBe('Alt+9')
  })

  it.each(LISTED)('$shown does as it is listed', ({ shown, action }) => {
    const parts = shown.split('+')
    const last = parts.at(-1) ?? ''
    const key = { '↑': 'ArrowUp', '↓': 'ArrowDown' }[last] ?? last
    const code = /^[A-Z]$/.test(key) ? `Key${key}` : /^[0-9]$/.test(key) ? `Digit${key}` : key
    const held = { alt: parts.includes('Alt'), ctrl: parts.includes('Ctrl'), shift: parts.includes('Shift') }
    expect(press({ key, code, ...held })).toEqual(action)
  })
})
