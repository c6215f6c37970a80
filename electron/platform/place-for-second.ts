import type { Display, Rectangle } from 'electron'

/** Where there is one screen: small enough to leave the main window's edge in sight. */
const SIZE = { width: 900, height: 640 }

/** Where the second window opens: all of another screen, else somewhere on the only one. */
export function placeForSecond(
  main: Rectangle,
  displays: readonly Pick<Display, 'bounds' | 'workArea'>[],
): Partial<Rectangle> {
  const across = main.x + main.width / 2
  const down = main.y + main.height / 2
  const holdsMain = ({ bounds: { x, y, width, height } }: Pick<Display, 'bounds'>): boolean =>
    across >= x && across < x + width && down >= y && down < y + height
  if (!displays.some(holdsMain)) return SIZE
  return displays.find((display) => !holdsMain(display))?.workArea ?? SIZE
}
