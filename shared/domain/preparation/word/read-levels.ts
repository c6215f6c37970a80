import { tidy } from '../../../kernel/tidy'
import { paragraphsOf, type WordCell, type WordParagraph, type WordTable } from './document'
import { isBlankToFill } from './placeholders'

const LEVEL_NAME =
  /^(does not meet|not met|below|meets|met|exceeds|exceeded|novice|beginner|basic|awareness|competent|intermediate|proficient|advanced|expert)\b/i

const BELOW = /^(?:does not meet|not met|below)\b/i

/** A mark that somebody made beside a level. */
const MARK = /^(?:x|✓|☒|☑|✔|\[x\]|yes)$/iu

const MINIMUM = /\s*[([]?\s*minimum qualifications?\s*[)\]]?\s*/i

/** A level as a file describes it. */
export interface LevelFound {
  readonly name: string
  /** Without the level itself: whoever does not reach the first one. */
  readonly below: boolean
  readonly minimum: boolean
  readonly heading: WordParagraph
  /** The text behind the name in the same paragraph. */
  readonly inline: string
  readonly description: readonly WordParagraph[]
  /** Paragraphs that only say “minimum qualification”. */
  readonly minimumWords: readonly WordParagraph[]
  /** Paragraphs beside it to be marked, or marked. */
  readonly marks: readonly WordParagraph[]
}

interface Content {
  readonly paragraphs: readonly WordParagraph[]
  readonly marks: readonly WordParagraph[]
}

function isMark({ text }: WordParagraph): boolean {
  return isBlankToFill(text) || MARK.test(text.trim())
}

function contentOf(row: readonly WordCell[]): Content {
  const all = row.flatMap(({ blocks }) => paragraphsOf(blocks)).filter(({ text }) => text.trim() !== '')
  return { paragraphs: all.filter((each) => !isMark(each)), marks: all.filter(isMark) }
}

function levelOf(
  paragraphs: readonly WordParagraph[],
  marks: readonly WordParagraph[],
): LevelFound | undefined {
  const [heading, ...rest] = paragraphs
  if (heading === undefined) return undefined
  const text = tidy(heading.text.replace(/^[_\s☐☒☑]+/u, ''))
  const split = /^(.{1,60}?)\s*(?::|\s[–—-])\s+(.+)$/.exec(text)
  const [name, inline] = split === null ? [text, ''] : [split[1] ?? '', split[2] ?? '']
  const isWords = ({ text: each }: WordParagraph) => tidy(each.replace(MINIMUM, ' ')) === ''
  return {
    name: tidy(name.replace(MINIMUM, ' ')),
    inline: tidy(inline.replace(MINIMUM, ' ')),
    below: BELOW.test(name),
    minimum: MINIMUM.test(text) || rest.some(isWords),
    heading,
    description: rest.filter((each) => !isWords(each)),
    minimumWords: rest.filter(isWords),
    marks,
  }
}

/** Whether a paragraph begins with what levels are called. */
function namesLevel({ text }: WordParagraph): boolean {
  return LEVEL_NAME.test(tidy(text.replace(/^[_\s☐☒☑]+/u, '')))
}

/** A level that stands in a paragraph of its own, outside a table: “Meets (minimum qualification): …”. */
export function levelInText(paragraph: WordParagraph): LevelFound | undefined {
  return namesLevel(paragraph) ? levelOf([paragraph], []) : undefined
}

/** A row that goes on with the one above it: its level is merged down, or it only says what must be met. */
function goesOn(row: readonly WordCell[], { paragraphs }: Content): boolean {
  return (
    row.some(({ above }) => above) ||
    (paragraphs.length > 0 && paragraphs.every(({ text }) => tidy(text.replace(MINIMUM, ' ')) === ''))
  )
}

function joinedRows(table: WordTable): readonly (Content & { readonly cells: number })[] {
  const joined: (Content & { readonly cells: number })[] = []
  for (const row of table.rows) {
    const content = contentOf(row)
    const before = joined.at(-1)
    if (before === undefined || !goesOn(row, content)) {
      joined.push({ ...content, cells: row.length })
      continue
    }
    joined[joined.length - 1] = {
      paragraphs: [...before.paragraphs, ...content.paragraphs],
      marks: [...before.marks, ...content.marks],
      cells: before.cells,
    }
  }
  return joined
}

/** The levels of a table, the words above them, and what else stands in it. */
export interface LevelsFound {
  readonly headings: readonly WordParagraph[]
  readonly levels: readonly LevelFound[]
  readonly others: readonly WordParagraph[]
}

/** The levels of a table with a row for each; undefined where it is no such table. */
export function levelsIn(table: WordTable): LevelsFound | undefined {
  const rows = joinedRows(table)
  const named = rows.filter(({ paragraphs: [first] }) => first !== undefined && namesLevel(first))
  if (named.length < 2) return undefined
  const widest = Math.max(...rows.map(({ cells }) => cells))
  const found = { headings: [] as WordParagraph[], levels: [] as LevelFound[], others: [] as WordParagraph[] }
  for (const { paragraphs, marks, cells } of rows) {
    const [first] = paragraphs
    // A level of another name stands beside a place to mark, as the others do.
    const isLevel = first !== undefined && (namesLevel(first) || (cells === widest && marks.length > 0))
    const level = isLevel ? levelOf(paragraphs, marks) : undefined
    if (level !== undefined) found.levels.push(level)
    else (found.levels.length === 0 ? found.headings : found.others).push(...paragraphs, ...marks)
  }
  return found
}
