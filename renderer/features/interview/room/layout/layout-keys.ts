export type LayoutSwitch =
  | 'largeType'
  | 'resumeBelow'
  | 'reference'
  | 'focus'
  | 'secondWindow'
  | 'secondResume'

export interface LayoutKey {
  readonly kind: 'layout'
  readonly which: LayoutSwitch
}

/** As the list of keys and the menu show them. */
export const LAYOUT_KEYS = [
  { keys: 'Alt+V', which: 'largeType' },
  { keys: 'Alt+O', which: 'focus' },
  { keys: 'Alt+D', which: 'resumeBelow' },
  { keys: 'Alt+N', which: 'reference' },
  { keys: 'Alt+W', which: 'secondWindow' },
  { keys: 'Alt+E', which: 'secondResume' },
] as const

/** By the key's place with Alt. */
export function layoutAction(code: string): LayoutKey | undefined {
  const found = LAYOUT_KEYS.find(({ keys }) => `Key${keys.slice('Alt+'.length)}` === code)
  return found && { kind: 'layout', which: found.which }
}
