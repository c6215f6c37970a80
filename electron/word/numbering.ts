import type { WordList } from '#shared/domain/preparation/word/document'
import type { Style } from './styles'
import { elementsOf, valueOf, type XmlElement } from './xml-tree'

interface Level {
  readonly format: string
  readonly pattern: string
  readonly start: number
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(value: number): string {
  let left = Math.min(value, 3999)
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (left >= worth) {
      text += sign
      left -= worth
    }
  }
  return text
}

/** a to z, then aa to zz: Word repeats the letter. */
function letters(value: number): string {
  const letter = String.fromCodePoint(97 + (Math.max(0, value - 1) % 26))
  return letter.repeat(Math.min(10, Math.max(1, Math.ceil(value / 26))))
}

function shown(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
      return letters(value)
    case 'upperLetter':
      return letters(value).toUpperCase()
    case 'lowerRoman':
      return roman(value)
    case 'upperRoman':
      return roman(value).toUpperCase()
    case 'decimalZero':
      return String(value).padStart(2, '0')
    default:
      return String(value)
  }
}

function levelsOf(abstract: XmlElement | undefined): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>()
  for (const element of abstract === undefined ? [] : elementsOf(abstract)) {
    if (element.name !== 'w:lvl') continue
    levels.set(Number(element.attributes.get('ilvl') ?? 0), {
      format: valueOf(element, 'w:numFmt') ?? 'decimal',
      pattern: valueOf(element, 'w:lvlText') ?? '',
      start: Math.trunc(Number(valueOf(element, 'w:start') ?? 1)) || 0,
    })
  }
  return levels
}

interface Numbered {
  readonly abstract: string
  readonly levels: ReadonlyMap<number, Level>
}

function readNumbers(root: XmlElement | undefined): ReadonlyMap<string, Numbered> {
  const elements = root === undefined ? [] : elementsOf(root)
  const abstracts = new Map(
    elements
      .filter(({ name }) => name === 'w:abstractNum')
      .map((element) => [element.attributes.get('abstractNumId') ?? '', levelsOf(element)]),
  )
  const numbers = new Map<string, Numbered>()
  for (const element of elements) {
    if (element.name !== 'w:num') continue
    const abstract = valueOf(element, 'w:abstractNumId') ?? ''
    const levels = new Map(abstracts.get(abstract))
    for (const override of elementsOf(element)) {
      if (override.name !== 'w:lvlOverride') continue
      for (const [level, own] of levelsOf(override)) levels.set(level, own)
    }
    numbers.set(element.attributes.get('numId') ?? '', { abstract, levels })
  }
  return numbers
}

/** Counts the numbered paragraphs of a file in reading order, as Word does. */
export class Numbering {
  readonly #numbers: ReadonlyMap<string, Numbered>
  readonly #counters = new Map<string, number[]>()

  constructor(root: XmlElement | undefined) {
    this.#numbers = readNumbers(root)
  }

  /** The next paragraph of a list; null for one that is in none. */
  next(place: Style['list']): WordList | null {
    if (place === undefined || place.number === '0') return null
    const { level } = place
    const numbered = this.#numbers.get(place.number)
    const own = numbered?.levels.get(level)
    if (numbered === undefined || own === undefined || own.format === 'bullet' || own.format === 'none') {
      return { level, ordered: false, label: '' }
    }
    const counters = this.#counters.get(numbered.abstract) ?? []
    this.#counters.set(numbered.abstract, counters)
    counters[level] = (counters[level] ?? own.start - 1) + 1
    counters.length = level + 1
    const label = own.pattern.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1
      const at = numbered.levels.get(index)
      return shown(counters[index] ?? at?.start ?? 1, at?.format ?? 'decimal')
    })
    return { level, ordered: true, label }
  }
}
