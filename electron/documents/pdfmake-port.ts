import {
  layoutBuilderModule,
  lineModule,
  pdfDocumentModule,
  rendererModule,
  textInlinesModule,
  type Wrapped,
} from './pdfmake-classes.mjs'

/**
 * The five classes of pdfmake that the engine builds on, and nothing else of it: no file system, no URL
 * resolver, no global state. What is derived from them is in `tagged-layout.ts` and `tagged-renderer.ts`.
 */
export const PdfmakeLayoutBuilder = unwrap(layoutBuilderModule)
export const PdfmakeLine = unwrap(lineModule)
export const PdfmakeDocument = unwrap(pdfDocumentModule)
export const PdfmakeRenderer = unwrap(rendererModule)
export const PdfmakeTextInlines = unwrap(textInlinesModule)

export type {
  Font,
  FontFaces,
  Inline,
  Line,
  LinkOptions,
  MeasuredInline,
  Page,
  PageItem,
  PdfOptions,
  Reference,
  StructureContent,
  TextOptions,
  Vector,
} from './pdfmake-classes.mjs'

function unwrap<Value extends object>(exported: Wrapped<Value>): Value {
  return 'default' in exported ? exported.default : exported
}
