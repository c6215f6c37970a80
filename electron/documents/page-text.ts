import { AppError } from '#shared/kernel/app-error'
import { eachOperation } from './content-operations'
import type { EmbeddedFont } from './embedded-font'

/** The text that is drawn on one page. Where a line or an element ends, there is white space. */
export interface ExtractedPage {
  /** What belongs to the structure tree, by the number of its piece of marked content. */
  readonly pieces: ReadonlyMap<number, string>
  /** Running footers and repeated table headers. */
  readonly artifacts: string
}

export interface PageContents {
  readonly contents: string
  readonly width: number
  readonly height: number
  /** By the name that the contents know it by. */
  readonly font: (name: string) => EmbeddedFont
}

/** Reads the text that a page of a PDF that we made draws. Throws `document.not-rendered` at what is none of ours. */
export function pageText(page: PageContents): ExtractedPage {
  const reader = new PageReader(page)
  eachOperation(page.contents, (operator, operands) => {
    reader.run(operator, operands)
  })
  return reader
}

type Matrix = readonly [number, number, number, number, number, number]

/** Where a stretch of text begins or ends on the paper. */
interface Point {
  readonly x: number
  readonly y: number
}

const PLAIN: Matrix = [1, 0, 0, 1, 0, 0]

/** Operators that move, space, hide or show text in ways that ours does not. */
const NOT_OURS = new Set(['Td', 'TD', 'T*', 'Tc', 'Tw', 'Tz', 'TL', 'Tr', 'Ts', 'Tj', "'", '"', 'BI'])

class PageReader implements ExtractedPage {
  readonly pieces = new Map<number, string>()
  artifacts = ''
  private readonly page: PageContents
  private readonly saved: Matrix[] = []
  private readonly open: (number | 'Artifact' | 'Figure' | 'other')[] = []
  private matrix = PLAIN
  private textMatrix = PLAIN
  private font: EmbeddedFont | undefined
  private size = 0
  private end: Point | undefined

  constructor(page: PageContents) {
    this.page = page
  }

  run(operator: string, operands: readonly string[]): void {
    if (operator === 'TJ') this.show(operands)
    else if (operator === 'Tm') this.textMatrix = matrixOf(operands)
    else if (operator === 'BT') this.textMatrix = PLAIN
    else if (operator === 'Tf') {
      this.font = this.page.font((operands[0] ?? '').slice(1))
      this.size = Number(operands[1])
    } else if (operator === 'q') this.saved.push(this.matrix)
    else if (operator === 'Q') this.matrix = this.saved.pop() ?? PLAIN
    else if (operator === 'cm') this.matrix = product(matrixOf(operands), this.matrix)
    else if (operator === 'BDC' || operator === 'BMC') this.open.push(markOf(operands))
    else if (operator === 'EMC') this.open.pop()
    else if (NOT_OURS.has(operator)) throw new AppError('document.not-rendered', `operator ${operator}`)
  }

  /** What lies outside the paper, and what is drawn in a figure, does not count. */
  private show(operands: readonly string[]): void {
    const start = this.point(0)
    let text = ''
    let advance = 0
    for (const operand of operands) {
      if (operand.startsWith('<')) {
        for (let at = 1; at + 4 < operand.length; at += 4) {
          const code = Number.parseInt(operand.slice(at, at + 4), 16)
          text += this.font?.texts[code] ?? '\uFFFD'
          advance += this.font?.widths[code] ?? 0
        }
      } else if (operand !== '[' && operand !== ']') advance -= Number(operand)
    }
    const before = this.end
    const end = this.point((advance * this.size) / 1000)
    this.end = end
    if (!this.isOnPage(start, end)) return
    this.add(before !== undefined && this.follows(before, start) ? text : ` ${text}`)
  }

  private add(text: string): void {
    if (this.open.includes('Artifact')) this.artifacts += text
    else if (!this.open.includes('Figure')) {
      const piece = this.open.at(-1)
      if (typeof piece === 'number') this.pieces.set(piece, `${this.pieces.get(piece) ?? ''}${text}`)
    }
  }

  private point(along: number): Point {
    const [a, b, , , e, f] = this.textMatrix
    const [x, y] = [a * along + e, b * along + f]
    const [m, n, o, p, q, r] = this.matrix
    return { x: m * x + o * y + q, y: n * x + p * y + r }
  }

  private isOnPage(start: Point, end: Point): boolean {
    const { width, height } = this.page
    return start.x >= -1 && end.x <= width + 1 && start.y >= 0 && start.y <= height
  }

  /** Whether text goes on where the last one ended, without a gap as wide as a space. */
  private follows(end: Point, start: Point): boolean {
    return Math.abs(start.y - end.y) < this.size / 4 && Math.abs(start.x - end.x) < this.size / 8
  }
}

function matrixOf(operands: readonly string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.map(Number)
  return [a, b, c, d, e, f]
}

/** The matrix that does what the first does, and then what the second does. */
function product([a, b, c, d, e, f]: Matrix, [m, n, o, p, q, r]: Matrix): Matrix {
  return [a * m + b * o, a * n + b * p, c * m + d * o, c * n + d * p, e * m + f * o + q, e * n + f * p + r]
}

function markOf(operands: readonly string[]): number | 'Artifact' | 'Figure' | 'other' {
  const [tag] = operands
  if (tag === '/Artifact') return 'Artifact'
  if (tag === '/Figure') return 'Figure'
  const number = operands.indexOf('/MCID')
  return number === -1 ? 'other' : Number(operands[number + 1])
}
