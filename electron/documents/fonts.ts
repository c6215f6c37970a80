import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/kernel/app-error'
import { PdfmakeDocument, type FontFaces } from './pdfmake-port'

/**
 * The embedded fonts, in the order in which a character is looked for. `Text` comes first and has four faces;
 * the others have one each and serve for what it lacks: signs and arrows, boxes and dingbats, two more
 * alphabets, emoji in outline. Right-to-left scripts are left out on purpose: pdfmake reverses their words.
 */
const FAMILIES = {
  Text: ['NotoSans-Regular', 'NotoSans-Bold', 'NotoSans-Italic', 'NotoSans-BoldItalic'],
  Math: ['NotoSansMath-Regular'],
  Symbols: ['NotoSansSymbols2-Regular'],
  Armenian: ['NotoSansArmenian-Regular'],
  Georgian: ['NotoSansGeorgian-Regular'],
  Emoji: ['NotoEmoji-Regular'],
} as const

export type FontFamily = keyof typeof FAMILIES

export interface FontSet {
  readonly faces: Readonly<Record<string, FontFaces>>
  /** The first family that has the character, or undefined if none has. */
  readonly familyOf: (codePoint: number) => FontFamily | undefined
  /** Factor on a family's line height that makes its lines as high as those of `Text`. */
  readonly lineHeight: (family: FontFamily) => number
}

const loaded = new Map<string, FontSet>()

/** Reads the fonts of a folder, once per folder and process. Throws `document.fonts-missing`. */
export function loadFonts(folder: string): FontSet {
  const known = loaded.get(folder)
  if (known !== undefined) return known
  const set = readFonts(folder)
  loaded.set(folder, set)
  return set
}

function readFonts(folder: string): FontSet {
  const faces: Record<string, FontFaces> = {}
  for (const [family, [normal, bold = normal, italics = normal, bolditalics = normal]] of Object.entries(
    FAMILIES,
  )) {
    faces[family] = {
      normal: readFont(folder, normal),
      bold: readFont(folder, bold),
      italics: readFont(folder, italics),
      bolditalics: readFont(folder, bolditalics),
    }
  }
  const fonts = openFonts(faces)
  const known = new Map<number, FontFamily | undefined>()
  const textHeight = fonts.height('Text')
  return {
    faces,
    familyOf: (codePoint) => {
      if (known.has(codePoint)) return known.get(codePoint)
      const family = FAMILY_NAMES.find((name) => fonts.has(name, codePoint))
      known.set(codePoint, family)
      return family
    },
    lineHeight: (family) => textHeight / fonts.height(family),
  }
}

const FAMILY_NAMES: readonly FontFamily[] = ['Text', 'Math', 'Symbols', 'Armenian', 'Georgian', 'Emoji']

function openFonts(faces: Readonly<Record<string, FontFaces>>): {
  has: (family: FontFamily, codePoint: number) => boolean
  height: (family: FontFamily) => number
} {
  const pdf = new PdfmakeDocument(faces, {}, {}, {}, PROBE_OPTIONS, null, () => false)
  const opened = new Map(
    FAMILY_NAMES.map((family) => [
      family,
      FACES_OF[family].map(([bold, italics]) => pdf.provideFont(family, bold, italics).font),
    ]),
  )
  return {
    has: (family, codePoint) =>
      (opened.get(family) ?? []).every((font) => font.hasGlyphForCodePoint(codePoint)),
    height: (family) => {
      const [font] = opened.get(family) ?? []
      return font === undefined ? 1 : (font.ascent - font.descent) / font.unitsPerEm
    },
  }
}

const REGULAR: readonly (readonly [boolean, boolean])[] = [[false, false]]
const FACES_OF: Readonly<Record<FontFamily, readonly (readonly [boolean, boolean])[]>> = {
  Text: [
    [false, false],
    [true, false],
    [false, true],
    [true, true],
  ],
  Math: REGULAR,
  Symbols: REGULAR,
  Armenian: REGULAR,
  Georgian: REGULAR,
  Emoji: REGULAR,
}

const PROBE_OPTIONS = {
  size: [10, 10],
  pdfVersion: '1.7',
  tagged: false,
  displayTitle: false,
  lang: 'en',
  compress: false,
  fontLayoutCache: false,
  autoFirstPage: false,
  info: {},
  font: null,
} as const

function readFont(folder: string, name: string): Buffer {
  try {
    return readFileSync(join(folder, `${name}.ttf`))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new AppError('document.fonts-missing', `${name}: ${reason}`, { font: name })
  }
}
