import { LAYOUT_KEYS, type LayoutKey } from './layout/layout-keys'
import { TYPING_KEYS, type TypingKey } from './typing/typing-keys'

export type RoomAction =
  | TypingKey
  | LayoutKey
  | { readonly kind: 'next' | 'previous' | 'pause' | 'hide' | 'resume' | 'help' | 'beside' | 'incident' }
  | { readonly kind: 'follow-up'; readonly number: number }
  | { readonly kind: 'turn-page'; readonly by: 1 | -1 }

type Key = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** A line of the list of keys: what it says, and its keys, each with what it does. */
const line = <Says extends string>(says: Says, ...keys: readonly (readonly [string, RoomAction])[]) => ({
  says,
  keys,
})

/**
 * All that the room's keys do. The room acts by it and the list of keys shows it. Ctrl and Alt together are never
 * among them: AltGr writes characters, and screen readers use such combinations.
 */
export const ROOM_KEYS = [
  line('interview.keys.next', ['Ctrl+Enter', { kind: 'next' }], ['Alt+↓', { kind: 'next' }]),
  line('interview.keys.previous', ['Alt+↑', { kind: 'previous' }]),
  line(
    'interview.keys.follow-up',
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [`Alt+${number}`, { kind: 'follow-up', number }] as const),
  ),
  line('interview.keys.pause', ['Alt+P', { kind: 'pause' }]),
  line('interview.keys.beside', ['Alt+K', { kind: 'beside' }]),
  line('interview.keys.incident', ['Alt+I', { kind: 'incident' }]),
  line('interview.keys.hide', ['F9', { kind: 'hide' }], ['Ctrl+Shift+H', { kind: 'hide' }]),
  line('interview.keys.resume', ['Alt+R', { kind: 'resume' }]),
  line(
    'interview.keys.pages',
    ['Alt+PageUp', { kind: 'turn-page', by: -1 }],
    ['Alt+PageDown', { kind: 'turn-page', by: 1 }],
  ),
  ...TYPING_KEYS.map(({ key, does }) => line(`typing.keys.${does}`, [key, { kind: 'typing', does }])),
  ...LAYOUT_KEYS.map(({ key, which }) => line(`layout.${which}`, [key, { kind: 'layout', which }])),
  line('interview.keys.help', ['F1', { kind: 'help' }]),
] as const

/** What the list of keys calls what a key does. */
export type RoomKeyLine = (typeof ROOM_KEYS)[number]['says']

/** The keys of a line, as a person reads them; the first is the one that buttons show. */
export function keysOf(says: RoomKeyLine): readonly string[] {
  return ROOM_KEYS.flatMap((each) => (each.says === says ? each.keys.map(([key]) => key) : []))
}

/** All keys of a line, as `aria-keyshortcuts` wants them. */
export function keyShortcuts(says: RoomKeyLine): string {
  return keysOf(says)
    .map((key) => key.replace('Ctrl', 'Control').replace('↑', 'ArrowUp').replace('↓', 'ArrowDown'))
    .join(' ')
}

const ACTIONS: ReadonlyMap<string, RoomAction> = new Map(ROOM_KEYS.flatMap(({ keys }) => keys))

/** What a key does in the room, or undefined. */
export function roomAction(key: Key): RoomAction | undefined {
  return key.metaKey ? undefined : ACTIONS.get(nameOf(key))
}

const ARROWS: Readonly<Record<string, string>> = { ArrowUp: '↑', ArrowDown: '↓' }

/** As the list shows it. A letter or digit by its place, because Alt writes other characters on some keyboards. */
function nameOf({ key, code, altKey, ctrlKey, shiftKey }: Key): string {
  const placed = /^(?:Key|Digit)(.)$/.exec(code)?.[1]
  // A character of another place, as those of the number pad, is no key of the room.
  const named = key.length > 1 ? (ARROWS[key] ?? key) : code
  return [ctrlKey && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift', placed ?? named]
    .filter((part) => part !== false)
    .join('+')
}
