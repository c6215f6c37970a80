import type { LinkOptions, Reference, StructureContent } from './pdfmake-port'
import type { PdfmakeDocument } from './pdfmake-port'

export type StructureRole =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Reference'
  | 'Figure'

interface Attributes {
  readonly alternative?: string
  /** Of a TH: what it heads. */
  readonly scope?: 'Row' | 'Column'
}

type Kid =
  | StructureElement
  | { readonly page: Reference; readonly mcid: number }
  | { readonly page: Reference; readonly annotation: Reference }

/**
 * An element of the structure tree (ISO 32000-1, 14.7). The tree is made with the document's nodes, before
 * layout, so its order is that of the document; drawing then adds what was drawn to each element.
 */
export class StructureElement {
  readonly role: StructureRole
  readonly attributes: Attributes
  readonly kids: Kid[] = []

  constructor(role: StructureRole, attributes: Attributes = {}) {
    this.role = role
    this.attributes = attributes
  }

  add(role: StructureRole, attributes: Attributes = {}): StructureElement {
    const element = new StructureElement(role, attributes)
    this.kids.push(element)
    return element
  }

  addContent(content: StructureContent): void {
    for (const { pageRef, mcid } of content.refs) this.kids.push({ page: pageRef, mcid })
  }

  /** What pdfkit needs to tie a link's annotation to this element. */
  linkOptions(pdf: InstanceType<typeof PdfmakeDocument>, contents: string): LinkOptions {
    return {
      Contents: Object(contents) as object,
      structParent: {
        add: ({ annotationRef }) => {
          const page = pdf.page.dictionary
          annotationRef.data['StructParent'] = pdf.createStructParentTreeNextKey()
          this.kids.push({ page, annotation: annotationRef })
        },
      },
    }
  }

  /** Empty cells stay, because rows are counted in cells; any other element without content goes. */
  isEmpty(): boolean {
    if (this.role === 'TD' || this.role === 'TH' || this.role === 'TR') return false
    return this.kids.every((kid) => kid instanceof StructureElement && kid.isEmpty())
  }
}

/** Writes the tree into the file; called once, after all pages are drawn. */
export function writeStructure(pdf: InstanceType<typeof PdfmakeDocument>, root: StructureElement): void {
  const treeRoot = pdf.getStructTreeRoot()
  treeRoot.data['K'] = [writeElement(pdf, root, treeRoot)]
}

function writeElement(
  pdf: InstanceType<typeof PdfmakeDocument>,
  element: StructureElement,
  parent: Reference,
): Reference {
  const { alternative, scope } = element.attributes
  const reference = pdf.ref({ Type: 'StructElem', S: element.role, P: parent })
  if (alternative !== undefined) reference.data['Alt'] = Object(alternative)
  if (scope !== undefined) reference.data['A'] = { O: 'Table', Scope: scope }
  const parents = pdf.getStructParentTree()
  reference.data['K'] = element.kids.flatMap((kid): unknown[] => {
    if (kid instanceof StructureElement) return kid.isEmpty() ? [] : [writeElement(pdf, kid, reference)]
    if ('mcid' in kid) {
      parents.get(kid.page.data['StructParents'])[kid.mcid] = reference
      return [{ Type: 'MCR', Pg: kid.page, MCID: kid.mcid }]
    }
    parents.add(Number(kid.annotation.data['StructParent']), reference)
    return [{ Type: 'OBJR', Pg: kid.page, Obj: kid.annotation }]
  })
  reference.end()
  return reference
}
