import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const FOLDER = join(import.meta.dirname, '../fixtures/bad-bundles')

const Answer = z.strictObject({
  /** What `verify` ends with: 0 where it is intact. */
  exit: z.int(),
  /** The codes of what is bad, in order, each once; `note`: of what is noted. */
  bad: z.array(z.string()),
  note: z.array(z.string()),
})
type Answer = z.infer<typeof Answer>

/** A file of the corpus with the answer that stands beside it. */
export interface BadBundle {
  readonly name: string
  readonly path: string
  readonly expected: Answer
}

/** How to make a file that would be too large to be kept. */
const Recipe = z.strictObject({ entries: z.int() })

/** All of the corpus; throws where a file has no answer or an answer no file. */
export function badBundles(): readonly BadBundle[] {
  const bundles = namesOf('.evenhand')
  const recipes = namesOf('.recipe.json')
  const lonely = [...bundles, ...recipes].filter((name) => !namesOf('.expected.json').includes(name))
  const idle = namesOf('.expected.json').filter((name) => ![...bundles, ...recipes].includes(name))
  if (lonely.length + idle.length > 0) throw new Error(`not in pairs: ${[...lonely, ...idle].join(', ')}`)
  return bundles.map((name) => ({ name, path: join(FOLDER, `${name}.evenhand`), expected: answerTo(name) }))
}

/** Those that are made when they are needed: of so many entries. */
export function badRecipes(): readonly { name: string; entries: number; expected: Answer }[] {
  return namesOf('.recipe.json').map((name) => {
    const { entries } = Recipe.parse(read(`${name}.recipe.json`))
    return { name, entries, expected: answerTo(name) }
  })
}

const Verified = z.object({
  files: z.array(
    z.object({
      intact: z.boolean(),
      findings: z.array(z.object({ level: z.enum(['ok', 'note', 'bad']), code: z.string() })),
    }),
  ),
})

/** What `verify --json` said of each file. */
export function answersIn(output: string): readonly Answer[] {
  return Verified.parse(JSON.parse(output)).files.map(({ intact, findings }) => {
    const codes = (wanted: string) => [
      ...new Set(findings.flatMap(({ level, code }) => (level === wanted ? [code] : []))),
    ]
    return { exit: intact ? 0 : 1, bad: codes('bad').sort(), note: codes('note').sort() }
  })
}

function namesOf(ending: string): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort()
}

function answerTo(name: string): Answer {
  return Answer.parse(read(`${name}.expected.json`))
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))
}
