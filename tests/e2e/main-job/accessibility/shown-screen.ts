import { expectAccessibleScreen } from '../../support/accessible-screen'
import type { Program } from '../../support/program'

/** A screen or a dialog, and how one gets there from the one before in its list. */
export interface ShownScreen {
  readonly name: string
  readonly open: (program: Program) => Promise<void>
}

/** Goes through the screens: axe finds nothing in light and dark, and nothing is lost in a small window at 200%. */
export async function expectAccessibleScreens(
  program: Program,
  screens: readonly ShownScreen[],
): Promise<void> {
  for (const { name, open } of screens) {
    await open(program)
    await expectAccessibleScreen(program, name)
  }
}
