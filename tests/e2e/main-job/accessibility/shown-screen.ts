import { expect } from '@playwright/test'
import { expectAccessibleInBothSchemes } from '../../support/axe'
import type { Program } from '../../support/program'
import { lostContent, resizeWindow } from '../../support/window-size'

/** A screen or a dialog, and how one gets there from the one before in its list. */
export interface ShownScreen {
  readonly name: string
  readonly open: (program: Program) => Promise<void>
}

const USUAL = { width: 1280, height: 800, zoom: 1 }
const SMALL = { width: 1024, height: 640, zoom: 2 }

/** Goes through the screens: axe finds nothing in light and dark, and nothing is lost in a small window at 200%. */
export async function expectAccessibleScreens(
  program: Program,
  screens: readonly ShownScreen[],
): Promise<void> {
  for (const { name, open } of screens) {
    await resizeWindow(program, USUAL)
    await open(program)
    await expectAccessibleAndWhole(program, name)
  }
}

/** The same of the screen that shows; the window stays small. */
async function expectAccessibleAndWhole(program: Program, name: string): Promise<void> {
  await expectAccessibleInBothSchemes(program.page, name)
  await resizeWindow(program, SMALL)
  // A menu finds its place anew a moment after the window has its size.
  await expect
    .configure({ soft: true })
    .poll(() => lostContent(program.page), { message: `what is lost of ${name} at 200%` })
    .toEqual([])
}

/** The same in the middle of a journey, which goes on in the window as it was. */
export async function expectAccessibleOnTheWay(program: Program, name: string): Promise<void> {
  await expectAccessibleAndWhole(program, name)
  await resizeWindow(program, USUAL)
}
