import type { Messages } from '../message-types'

/** The viewer of PDF pages. */
export const pdfView = {
  'pdf-view.opening': 'Opening the pages…',
  'pdf-view.pages': 'Pages',
  'pdf-view.page': 'Page {number}',
  'pdf-view.page-of': 'Page {number} of {count}',
  'pdf-view.previous': 'Previous page',
  'pdf-view.next': 'Next page',
  'pdf-view.smaller': 'Smaller',
  'pdf-view.larger': 'Larger',
  'pdf-view.fit': 'As wide as the view',
  'pdf-view.more-pages': 'The first {shown} of {count} pages are read in this review.',
  'pdf-view.takes-long':
    'This takes longer than PDFs do. You can go on with other things; what cannot be drawn is given up after a minute.',
  'pdf-view.too-slow':
    'This PDF could not be drawn within {limit} seconds, which no ordinary one needs, and was given up. Ask for a simpler copy.',
  'pdf-view.unreadable':
    'These pages cannot be shown ({reason}): the file is damaged, protected, or no PDF. Ask for it again.',
} as const satisfies Messages
