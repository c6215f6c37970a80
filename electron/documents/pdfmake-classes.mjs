/* Plain JavaScript, because pdfmake has no types: those are beside this file. */
export { default as layoutBuilderModule } from 'pdfmake/js/LayoutBuilder.js'
export { default as lineModule } from 'pdfmake/js/Line.js'
export { default as pdfDocumentModule } from 'pdfmake/js/PDFDocument.js'
export { default as rendererModule } from 'pdfmake/js/Renderer.js'
export { default as textInlinesModule } from 'pdfmake/js/TextInlines.js'
