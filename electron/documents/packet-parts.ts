import type { PDFPage } from '@cantoo/pdf-lib'
import type { PacketFiles, PacketModel } from '#shared/contracts/documents/packet'
import { AppError } from '#shared/kernel/app-error'
import { message } from '#shared/messages/catalogue'
import type { EmbeddedFile } from './definition'
import { openForeignPdf, type ForeignPdf, type ForeignProblem } from './foreign-pdf'

/** What can be shown of a file. */
export interface ShownPart {
  /** Begins the names of the areas for its pages. */
  readonly areaName: string
  readonly shown:
    | { readonly usable: true; readonly pageCount: number }
    | { readonly usable: false; readonly problem: ForeignProblem }
}

/** A file that the packet carries, and what it can show of it. */
export interface PacketPart extends ShownPart {
  readonly file: EmbeddedFile
}

export interface PacketParts {
  readonly resumes: readonly PacketPart[]
  readonly sheets: readonly PacketPart[]
}

/** The area of one page of a part, 1 being the first. */
export function areaOf(part: Pick<ShownPart, 'areaName'>, page: number): string {
  return `${part.areaName}Page${page}`
}

export interface OpenedPart extends PacketPart {
  readonly pdf: ForeignPdf
}

export interface OpenedParts {
  readonly resumes: readonly OpenedPart[]
  readonly sheets: readonly OpenedPart[]
}

/** Opens the files of a packet. Throws `document.file-missing` when model and files do not go together. */
export async function openParts(model: PacketModel, files: PacketFiles): Promise<OpenedParts> {
  const taken = new Set<string>()
  const named = (fileName: string): string => {
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? fileName : `${number}-${fileName}`
      if (taken.has(name)) continue
      taken.add(name)
      return name
    }
  }
  const sheets = await Promise.all(
    model.sheets.map(({ fileName }, index) =>
      openPart(`Sheet${index + 1}`, files.sheets[index], {
        name: named(fileName),
        mediaType: 'application/pdf',
        description: message('packet.sheet-description'),
        relationship: 'Source',
      }),
    ),
  )
  const resumes = await Promise.all(
    model.resumes.map(({ fileName, mediaType }, index) =>
      openPart(`Resume${index + 1}`, files.resumes[index], {
        name: named(fileName),
        mediaType,
        description: message('packet.resume-file'),
        relationship: 'Supplement',
      }),
    ),
  )
  return { resumes, sheets }
}

async function openPart(
  areaName: string,
  bytes: Uint8Array | undefined,
  file: Omit<EmbeddedFile, 'bytes'>,
): Promise<OpenedPart> {
  if (bytes === undefined) throw new AppError('document.file-missing', areaName, { name: file.name })
  return { file: { ...file, bytes }, ...(await openShown(areaName, bytes)) }
}

/** A part whose pages can be drawn. */
export interface DrawnPart extends ShownPart {
  readonly pdf: ForeignPdf
}

export async function openShown(areaName: string, bytes: Uint8Array): Promise<DrawnPart> {
  const pdf = await openForeignPdf(bytes)
  return { areaName, shown: pdf.usable ? { usable: true, pageCount: pdf.pages.length } : pdf, pdf }
}

/** The pages of a part, each with its area. */
export function pagesOf(part: DrawnPart): (readonly [string, PDFPage])[] {
  return part.pdf.usable ? part.pdf.pages.map((page, index) => [areaOf(part, index + 1), page] as const) : []
}
