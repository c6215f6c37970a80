import { expect } from '@playwright/test'
import { expectAccessibleInBothSchemes } from './axe'
import type { Program } from './program'
import { lostContent, resizeWindow } from './window-size'

const USUAL = { width: 1280, height: 800, zoom: 1 }
const SMALL = { width: 1024, height: 640, zoom: 2 }

/** axe finds nothing on the screen in light and dark, and nothing of it is lost in a small window at 200%. */
export async function expectAccessibleScreen(program: Program, name: string): Promise<void> {
  await resizeWindow(program, USUAL)
  await expectAccessibleInBothSchemes(program.page, name)
  await resizeWindow(program, SMALL)
  expect.soft(await lostContent(program.page), `what is lost of ${name} at 200%`).toEqual([])
  await resizeWindow(program, USUAL)
}
