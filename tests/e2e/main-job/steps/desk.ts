import { Keyboard } from '../../support/keyboard'
import type { Program } from '../../support/program'

/** A running program and somebody who works in it with the keyboard alone. */
export interface Desk extends Pick<Program, 'page' | 'screens' | 'dialogs'> {
  readonly keys: Keyboard
}

export function deskOf({ page, screens, dialogs }: Program): Desk {
  return { page, screens, dialogs, keys: new Keyboard(page) }
}
