export type LayoutSwitch =
  | 'largeType'
  | 'resumeBelow'
  | 'reference'
  | 'focus'
  | 'secondWindow'
  | 'secondShowsPaper'

export interface LayoutKey {
  readonly kind: 'layout'
  readonly which: LayoutSwitch
}

/** The keys of the layout, in the order in which the list of keys and the menu show them. */
export const LAYOUT_KEYS = [
  { key: 'Alt+V', which: 'largeType' },
  { key: 'Alt+O', which: 'focus' },
  { key: 'Alt+D', which: 'resumeBelow' },
  { key: 'Alt+N', which: 'reference' },
  { key: 'Alt+W', which: 'secondWindow' },
  { key: 'Alt+E', which: 'secondShowsPaper' },
] as const satisfies readonly { readonly key: string; readonly which: LayoutSwitch }[]
