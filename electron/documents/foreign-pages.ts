import { ParseSpeeds, PDFDict, PDFDocument, PDFName, PDFObjectCopier, type PDFPage } from '@cantoo/pdf-lib'
import { AppError } from '#shared/kernel/app-error'
import { contentsOf } from './foreign-contents'
import { cleanResources } from './foreign-resources'
import type { RenderedPdf } from './render'
import { unmarkContents } from './unmark-contents'
import type { ForeignPlace } from './tagged-renderer'

/** The pages to draw, by the name of the area that waits for each. */
export type ForeignPages = ReadonlyMap<string, PDFPage>

/**
 * Draws pages of other PDFs into the areas that the document keeps for them, scaled to fit and upright. Only
 * drawing is taken over: no annotations, links, actions, scripts or structure come along. `toSign` writes the file
 * with a table of cross-references, as what is drawn without foreign pages has: signatures are added to that alone.
 */
export async function drawForeignPages(
  rendered: RenderedPdf,
  pages: ForeignPages,
  toSign = false,
): Promise<Uint8Array> {
  assertAllPlaced(rendered.foreignPlaces, pages)
  if (pages.size === 0) return rendered.bytes
  const document = await PDFDocument.load(rendered.bytes, {
    updateMetadata: false,
    parseSpeed: ParseSpeeds.Fastest,
  })
  const copiers = new Map<object, PDFObjectCopier>()
  for (const place of rendered.foreignPlaces) {
    const page = pages.get(place.name)
    if (page === undefined) continue
    const source = page.node.context
    const copier = copiers.get(source) ?? PDFObjectCopier.for(source, document.context)
    copiers.set(source, copier)
    addForm(document, place, page, copier)
  }
  return document.save({
    addDefaultPage: false,
    useObjectStreams: !toSign,
    updateFieldAppearances: false,
    objectsPerTick: Number.MAX_SAFE_INTEGER,
  })
}

/** An area that did not fit anywhere would be lost without a word, as text is. */
function assertAllPlaced(places: readonly ForeignPlace[], pages: ForeignPages): void {
  const names = new Set(places.map(({ name }) => name))
  if ([...pages.keys()].every((name) => names.has(name))) return
  throw new AppError('document.not-rendered', `${names.size} areas for ${pages.size} foreign pages`)
}

function addForm(document: PDFDocument, place: ForeignPlace, page: PDFPage, copier: PDFObjectCopier): void {
  const { context } = document
  const { x, y, width, height } = page.getCropBox()
  const resources = cleanResources(page)
  const form = context.flateStream(unmarkContents(contentsOf(page)), {
    Type: 'XObject',
    Subtype: 'Form',
    FormType: 1,
    BBox: [x, y, x + width, y + height],
    Matrix: [...placement(page, place)],
    Resources: resources === undefined ? context.obj({}) : copier.copy(resources),
  })
  const forms = formsOf(document.getPage(place.pageIndex))
  forms.set(PDFName.of(place.name), context.register(form))
}

function formsOf(page: PDFPage): PDFDict {
  const { node } = page
  const resources = node.Resources() ?? node.context.obj({})
  node.set(PDFName.of('Resources'), resources)
  const known = resources.lookupMaybe(PDFName.of('XObject'), PDFDict)
  if (known !== undefined) return known
  const forms = node.context.obj({})
  resources.set(PDFName.of('XObject'), forms)
  return forms
}

type Matrix = readonly [number, number, number, number, number, number]

/** From the foreign page's coordinates to the area's: turned upright, at most full size, centred. */
function placement(page: PDFPage, area: { readonly width: number; readonly height: number }): Matrix {
  const { x, y, width, height } = page.getCropBox()
  const turns = (((page.getRotation().angle / 90) % 4) + 4) % 4
  const isSideways = turns % 2 === 1
  const [shownWidth, shownHeight] = isSideways ? [height, width] : [width, height]
  const scale = Math.min(1, area.width / shownWidth, area.height / shownHeight)
  const left = (area.width - shownWidth * scale) / 2
  const bottom = (area.height - shownHeight * scale) / 2
  const right = left + shownWidth * scale
  const top = bottom + shownHeight * scale
  if (turns === 1) return [0, -scale, scale, 0, left - y * scale, top + x * scale]
  if (turns === 2) return [-scale, 0, 0, -scale, right + x * scale, top + y * scale]
  if (turns === 3) return [0, scale, -scale, 0, right + y * scale, bottom - x * scale]
  return [scale, 0, 0, scale, left - x * scale, bottom - y * scale]
}
