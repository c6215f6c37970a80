import { degrees, PDFArray, PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from '@cantoo/pdf-lib'

/** A résumé as other programs make them: pages of text, shown upright by turning the page as said. */
export async function foreignResume(texts: readonly string[], rotation = 0): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false })
  const font = await document.embedFont(StandardFonts.Helvetica)
  for (const text of texts) {
    const page = document.addPage([612, 792])
    page.drawText(text, { x: 306, y: 396, size: 14, font, rotate: degrees(rotation) })
    page.setRotation(degrees(rotation))
  }
  return document.save()
}

/** One with everything that must not come along: script, links, actions, a hidden file, structure, hidden pages. */
export async function hostileResume(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await foreignResume(['Visible words']))
  const { context } = document
  const action = context.obj({ Type: 'Action', S: 'JavaScript', JS: PDFString.of('app.alert("EvilScript")') })
  const link = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [0, 0, 612, 792],
    A: { Type: 'Action', S: 'URI', URI: PDFString.of('http://evil.example.test/EvilLink') },
  })
  const page = document.getPage(0)
  page.node.set(PDFName.of('Annots'), context.obj([context.register(link)]))
  page.node.set(PDFName.of('AA'), context.obj({ O: context.register(action) }))
  page.node.set(PDFName.of('StructParents'), context.obj(0))
  document.catalog.set(PDFName.of('OpenAction'), context.register(action))
  await document.attach(new TextEncoder().encode('EvilFile'), 'evil.exe', {
    mimeType: 'application/octet-stream',
  })
  const resources = page.node.Resources()
  resources?.set(
    PDFName.of('Properties'),
    context.obj({ MC0: page.ref, MC1: context.register(action), MC2: context.register(link) }),
  )
  const fonts = resources?.lookup(PDFName.of('Font'), PDFDict)
  for (const [name] of fonts?.entries() ?? []) fonts?.lookup(name, PDFDict).set(PDFName.of('Evil'), page.ref)
  const form = context.flateStream('/P <</MCID 0>> BDC BT ET EMC', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 10, 10],
    StructParents: 3,
    Metadata: page.ref,
    OPI: { Evil: page.ref },
  })
  resources?.set(PDFName.of('XObject'), context.obj({ Fm0: context.register(form) }))
  const contents = page.node.Contents()
  const marked = context.register(context.flateStream('/P <</MCID 0>> BDC /Fm0 Do EMC /OC /MC0 BDC EMC'))
  if (contents instanceof PDFArray) contents.push(marked)
  return document.save({ useObjectStreams: false })
}

/** One that a password protects. */
export async function encryptedResume(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await foreignResume(['Secret']))
  document.encrypt({ userPassword: 'open sesame', ownerPassword: 'owner' })
  return document.save({ useObjectStreams: false })
}
