import type { GuideQuestion } from '../interview-guide'
import type { GuideCompetency, GuideFile } from '../word/guide-file'
import { type Column, COLUMNS, REQUIRED, type RowKind } from './columns'

type Cells = Partial<Record<Exclude<Column, 'Row'>, string>>

function rowOf(kind: RowKind, cells: Cells): readonly string[] {
  return COLUMNS.map((column) => (column === 'Row' ? kind : (cells[column] ?? '')))
}

function questionRows(question: GuideQuestion): readonly (readonly string[])[] {
  return [
    rowOf('question', {
      Text: question.text,
      Description: question.goodResponse,
      ID: question.id,
      Kind: question.kind,
      Minutes: String(question.minutes),
      Competencies: question.competencies.join(' '),
      Roles: question.roles.join(' '),
    }),
    ...question.followUps.map(({ id, text }) => rowOf('follow-up', { Text: text, ID: id })),
    ...question.probes.map((text) => rowOf('probe', { Text: text })),
  ]
}

function competencyRows(competency: GuideCompetency): readonly (readonly string[])[] {
  const { levels, minimum } = competency
  const required = levels.findIndex(({ id }) => id === minimum)
  return [
    rowOf('competency', {
      Text: competency.name,
      Description: competency.definition,
      ID: competency.id,
      Roles: competency.roles.join(' '),
      Order: String(competency.order),
      // Only a level that is not listed below needs to be named here.
      'Minimum qualification': required < 0 ? minimum : '',
    }),
    ...levels.map(({ id, name, description }, index) =>
      rowOf('level', {
        Text: name,
        Description: description,
        ID: id,
        'Minimum qualification': index === required ? REQUIRED : '',
      }),
    ),
  ]
}

function scriptRows(
  kind: 'introduction' | 'conclusion',
  { script, minutes }: GuideFile['content']['introduction'],
): readonly (readonly string[])[] {
  return script === '' && minutes === 0 ? [] : [rowOf(kind, { Text: script, Minutes: String(minutes) })]
}

/** A guide with its competencies as one table, the heading first; what it lacks has no row. */
export function guideTable({ title, content, competencies }: GuideFile): readonly (readonly string[])[] {
  const { introduction, checklist, questions, conclusion } = content
  return [
    COLUMNS,
    ...(title === '' ? [] : [rowOf('title', { Text: title })]),
    ...scriptRows('introduction', introduction),
    ...checklist.map((item) => rowOf('checklist', { Text: item })),
    ...questions.flatMap(questionRows),
    ...scriptRows('conclusion', conclusion),
    ...competencies.flatMap(competencyRows),
  ]
}
