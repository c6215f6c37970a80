import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNull,
  PDFRef,
  PDFStream,
  type PDFObject,
  type PDFPage,
} from '@cantoo/pdf-lib'

/**
 * The resources of a foreign page, freed in place of all that is not drawing: whatever they lead to that is an
 * annotation, action, script, page, attached file or part of a structure tree becomes nothing, and so do keys
 * that point out of the drawing. The foreign document is only read for its pages, so it may be changed.
 */
export function cleanResources(page: PDFPage): PDFDict | undefined {
  const resources = page.node.Resources()
  if (resources === undefined) return undefined
  const { context } = page.node
  const seen = new Set<PDFObject>()
  const waiting: PDFObject[] = [resources]
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    if (seen.has(object)) continue
    seen.add(object)
    if (object instanceof PDFStream) waiting.push(object.dict)
    else if (object instanceof PDFArray) waiting.push(...cleanArray(object, context))
    else if (object instanceof PDFDict) waiting.push(...cleanDictionary(object, context))
  }
  return resources
}

/** Returns what is left in the array, to be cleaned in turn. */
function cleanArray(array: PDFArray, context: PDFContext): PDFObject[] {
  return array.asArray().flatMap((value, index) => {
    const target = resolve(context, value)
    if (isForbidden(target)) array.set(index, PDFNull)
    return target === undefined || isForbidden(target) ? [] : [target]
  })
}

function cleanDictionary(dictionary: PDFDict, context: PDFContext): PDFObject[] {
  const isTyped = dictionary.has(PDFName.of('Type')) || dictionary.has(PDFName.of('Subtype'))
  return dictionary.entries().flatMap(([key, value]) => {
    const target = resolve(context, value)
    const goes = isForbidden(target) || (isTyped && POINTING_OUT.has(key.decodeText()))
    if (goes) dictionary.delete(key)
    return target === undefined || goes ? [] : [target]
  })
}

function resolve(context: PDFContext, value: PDFObject): PDFObject | undefined {
  return value instanceof PDFRef ? context.lookup(value) : value
}

function isForbidden(object: PDFObject | undefined): boolean {
  if (object instanceof PDFStream) return isForbidden(object.dict)
  if (!(object instanceof PDFDict)) return false
  return (
    FORBIDDEN_TYPES.has(nameIn(object, 'Type')) ||
    FORBIDDEN_SUBTYPES.has(nameIn(object, 'Subtype')) ||
    ACTIONS.has(nameIn(object, 'S')) ||
    object.has(PDFName.of('JS'))
  )
}

function nameIn(dictionary: PDFDict, key: string): string {
  const value = dictionary.get(PDFName.of(key))
  return value instanceof PDFName ? value.decodeText() : ''
}

/** Keys of drawing objects that refer to something beyond the drawing. */
const POINTING_OUT = new Set([
  'StructParent',
  'StructParents',
  'Metadata',
  'PieceInfo',
  'OPI',
  'Ref',
  'AF',
  'OC',
  'Alternates',
  'AA',
  'Annots',
])

const FORBIDDEN_TYPES = new Set([
  'Action',
  'Annot',
  'Catalog',
  'EmbeddedFile',
  'Filespec',
  'OCG',
  'OCMD',
  'Page',
  'Pages',
  'Sig',
  'StructElem',
  'StructTreeRoot',
])

/** PostScript passed through to a printer, and what plays. */
const FORBIDDEN_SUBTYPES = new Set(['PS', 'Link', 'Widget', 'RichMedia', 'Screen', 'Movie', 'Sound', '3D'])

const ACTIONS = new Set([
  'GoTo',
  'GoToE',
  'GoToR',
  'GoTo3DView',
  'Hide',
  'ImportData',
  'JavaScript',
  'Launch',
  'Movie',
  'Named',
  'Rendition',
  'ResetForm',
  'RichMediaExecute',
  'SetOCGState',
  'Sound',
  'SubmitForm',
  'Thread',
  'URI',
])
