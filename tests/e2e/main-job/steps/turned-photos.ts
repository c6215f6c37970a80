import { expect } from '@playwright/test'
import { dropFiles } from '../../support/drop-files'
import type { Desk } from './desk'

/** Where the first row and the first column of a photo's pixels belong, by its orientation from 1. */
const SIDES = [
  ['top', 'left'],
  ['top', 'right'],
  ['bottom', 'right'],
  ['bottom', 'left'],
  ['left', 'top'],
  ['right', 'top'],
  ['right', 'bottom'],
  ['left', 'bottom'],
] as const
type Side = (typeof SIDES)[number][number]

const OPPOSITE: Readonly<Record<Side, Side>> = { top: 'bottom', bottom: 'top', left: 'right', right: 'left' }
const COLORS = {
  'left top': '#c00000',
  'right top': '#00a000',
  'bottom left': '#0000c0',
  'bottom right': '#ffffff',
}
const UPRIGHT = { width: 96, height: 64, corners: ['red', 'green', 'blue', 'white'] }

/** Drops one picture on the question that shows, as a camera stores it that is held in each way: all are shown upright. */
export async function expectPhotosUpright({ keys, page }: Desk): Promise<void> {
  const photos = []
  for (const [index, sides] of SIDES.entries()) {
    const bytes = withOrientation(await storedPhoto({ page }, sides), index + 1)
    photos.push({ name: `held-${index + 1}.jpg`, bytes })
  }
  await dropFiles(page.getByRole('main'), photos)
  const dialog = page.getByRole('dialog', { name: 'Place paper notes' })
  await expect(dialog).toContainText('8 to attach, 0 left out', { timeout: 30_000 })
  for (const { name } of photos) {
    const preview = dialog.getByRole('img', { name: `Preview of ${name}` })
    const shown = await preview.evaluate((image: HTMLImageElement) => {
      const { naturalHeight: height, naturalWidth: width } = image
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      const corners = [1, 3].flatMap((y) =>
        [1, 3].map((x) => {
          const at = [Math.round((width * x) / 4), Math.round((height * y) / 4)] as const
          const [red = 0, green = 0, blue = 0] = context?.getImageData(...at, 1, 1).data ?? []
          if (Math.min(red, green, blue) > 200) return 'white'
          if (red > 120) return 'red'
          return green > 100 ? 'green' : blue > 120 ? 'blue' : 'none'
        }),
      )
      return { width, height, corners }
    })
    expect(shown, name).toEqual(UPRIGHT)
  }
  await keys.enter(dialog.getByRole('button', { name: 'Cancel' }))
  await expect(dialog).toBeHidden()
}

/** The picture's pixels as they lie in the file, a color in each quarter. */
async function storedPhoto({ page }: Pick<Desk, 'page'>, sides: readonly [Side, Side]): Promise<Uint8Array> {
  const [row, column] = sides
  const sideways = row === 'left' || row === 'right'
  const quarters = [row, OPPOSITE[row]].map((upper) =>
    [column, OPPOSITE[column]].map((left) => {
      const key = [upper, left].sort().join(' ')
      return COLORS[key as keyof typeof COLORS]
    }),
  )
  const size = sideways ? { width: UPRIGHT.height, height: UPRIGHT.width } : UPRIGHT
  const bytes = await page.evaluate(
    async ({ colors, width, height }) => {
      const canvas = Object.assign(document.createElement('canvas'), { width, height })
      const context = canvas.getContext('2d')
      for (const [y, line] of colors.entries()) {
        for (const [x, color] of line.entries()) {
          if (context === null) continue
          context.fillStyle = color
          context.fillRect((x * width) / 2, (y * height) / 2, width / 2, height / 2)
        }
      }
      const blob = await new Promise<Blob | null>((resolve) => {
        canvas.toBlob(resolve, 'image/jpeg', 0.95)
      })
      return [...new Uint8Array((await blob?.arrayBuffer()) ?? new ArrayBuffer(0))]
    },
    { colors: quarters, width: size.width, height: size.height },
  )
  return new Uint8Array(bytes)
}

/** With an EXIF header whose only entry is the orientation. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const body = [...new TextEncoder().encode('Exif'), 0, 0, ...tiff]
  const header = [0xff, 0xe1, 0, body.length + 2, ...body]
  return new Uint8Array([...jpeg.subarray(0, 2), ...header, ...jpeg.subarray(2)])
}
