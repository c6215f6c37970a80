/**
 * pdf.js makes a `DOMMatrix` when it loads, though only drawing needs one; Node has none. It must be imported
 * before pdf.js. Extracting text never calls what stands here.
 */
class NotDrawn {
  scaleSelf(): this {
    return this
  }
}

for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: NotDrawn, configurable: true })
}
