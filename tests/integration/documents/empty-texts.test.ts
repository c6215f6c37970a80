import { describe, expect, it } from 'vitest'
import type { DocumentDefinition } from '#electron/documents/definition'
import { definitionTexts } from '#electron/documents/definition-texts'
import { modelTexts, textsLeftOut } from '#electron/documents/model-texts'
import { packet, PACKET_UNPRINTED } from '#electron/documents/packet'
import { scoreSheet, SCORE_SHEET_UNPRINTED } from '#electron/documents/score-sheet'
import { gradingSheet, samplePacket, sampleScoreSheet } from '../../support/documents/models'

type Path = readonly string[]

interface Case {
  readonly model: unknown
  readonly unprinted: ReadonlySet<string>
  readonly define: (model: never) => DocumentDefinition
}

const CASES: Readonly<Record<string, Case>> = {
  'a score sheet': { model: sampleScoreSheet(), unprinted: SCORE_SHEET_UNPRINTED, define: scoreSheet },
  'a sheet of graded work': { model: gradingSheet(), unprinted: SCORE_SHEET_UNPRINTED, define: scoreSheet },
  'a packet': {
    model: samplePacket(),
    unprinted: PACKET_UNPRINTED,
    define: (model) => packet(model, { resumes: [], sheets: [] }),
  },
}

describe.each(Object.entries(CASES))('%s', (_, { model, unprinted, define }) => {
  it('keeps every text where any other one is empty', () => {
    const left: string[] = []
    const texts = [...textPaths(model)].filter((path) => !unprinted.has(keyOf(path)))
    for (const path of texts) {
      const changed = emptied(model, path)
      const missing = textsLeftOut(modelTexts(changed, unprinted), definitionTexts(define(changed as never)))
      left.push(...missing.map((text) => `without ${path.join('.')}: “${text}”`))
    }
    expect(left).toEqual([])
    expect(texts.length).toBeGreaterThan(30)
  })
})

/** Where each text of a model stands. */
function* textPaths(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value === 'string') yield path
  else if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array))
    for (const [name, entry] of Object.entries<unknown>({ ...value }))
      yield* textPaths(entry, [...path, name])
}

/** What a text is called: of one in a list, the list's name. */
function keyOf(path: Path): string {
  return [...path].reverse().find((name) => !/^\d+$/u.test(name)) ?? ''
}

/** A copy in which one text is empty. */
function emptied(value: unknown, [name, ...rest]: Path): unknown {
  if (name === undefined) return ''
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.map((entry, index) => (String(index) === name ? emptied(entry, rest) : entry))
  }
  const entries = Object.entries<unknown>({ ...(value as object) })
  return Object.fromEntries(entries.map(([key, entry]) => [key, key === name ? emptied(entry, rest) : entry]))
}
