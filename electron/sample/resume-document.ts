import { fullName } from '#shared/domain/scheduling/applicant'
import { heading, paragraph, bullets, section } from '../documents/build-blocks'
import type { Block, DocumentDefinition, Run } from '../documents/definition'
import type { ResumeContent, ResumePosition } from './resume-content'
import type { SampleApplicant } from './sample-content'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Who the résumé is about; the name stands as the applicant would write it. */
export type ResumeOwner = Pick<
  SampleApplicant,
  'givenName' | 'middleName' | 'familyName' | 'email' | 'telephone'
>

/**
 * A fictional applicant's résumé, in the layout that its content names.
 *
 * @param made milliseconds since 1970, the date of the file
 */
export function resumeDocument(owner: ResumeOwner, resume: ResumeContent, made: number): DocumentDefinition {
  const name = fullName(owner)
  return {
    title: `Résumé of ${name}`,
    author: name,
    subject: 'Résumé',
    language: 'en-US',
    paper: 'letter',
    createdAt: made,
    blocks: LAYOUTS[resume.layout](name, owner, resume),
    footer: name,
    pageOf: (page, pages) => `${page} / ${pages}`,
    files: [],
  }
}

type Layout = (name: string, owner: ResumeOwner, resume: ResumeContent) => readonly Block[]

const LAYOUTS: Readonly<Record<ResumeContent['layout'], Layout>> = { classic, modern }

/** Everything in one column, the summary first. */
function classic(name: string, owner: ResumeOwner, resume: ResumeContent): readonly Block[] {
  return [
    paragraph(name, 'title', 2),
    paragraph([quiet(`${resume.city}  ·  ${owner.telephone}  ·  ${owner.email}`)], 'body', 10),
    { kind: 'rule' },
    paragraph(resume.summary, 'lead', 4),
    ...part(
      'Experience',
      resume.positions.flatMap((position) => [
        heading(3, `${position.title}, ${position.employer}`, { listed: false }),
        paragraph(
          [quiet(`${position.place}  ·  ${period(position)}  ·  ${position.hours} hours per week`)],
          'body',
          4,
        ),
        ...note(position),
        bullets(position.bullets),
      ]),
    ),
    ...part(
      'Education',
      resume.education.map((each) => paragraph(`${each.award}, ${each.school}, ${each.year}`, 'body', 3)),
    ),
    ...part('Skills', [paragraph(resume.skills.join('  ·  '), 'body', 3)]),
    ...resume.extras.flatMap((extra) => part(extra.heading, [bullets(extra.items)])),
  ]
}

function part(title: string, blocks: readonly Block[]): readonly Block[] {
  return [section(heading(2, title, { listed: false }), ...blocks)]
}

/** Dates and headings in a narrow column at the left, what they belong to at the right. */
function modern(name: string, owner: ResumeOwner, resume: ResumeContent): readonly Block[] {
  return [
    paragraph(name, 'title', 8),
    { kind: 'rule' },
    twoColumns([
      [resume.city, [paragraph(`${owner.email}  ·  ${owner.telephone}`, 'body', 6)]],
      ['Profile', [paragraph(resume.summary, 'body', 6)]],
      ['Skills', [paragraph(resume.skills.join('  ·  '), 'body', 4)]],
    ]),
    heading(2, 'Work', { listed: false }),
    twoColumns(
      resume.positions.map((position) => [
        `${period(position)}\n${position.hours} hours/week`,
        [
          paragraph([{ text: position.title, bold: true }], 'body', 1),
          paragraph([quiet(`${position.employer}, ${position.place}`)], 'body', 4),
          ...note(position),
          bullets(position.bullets),
        ],
      ]),
    ),
    heading(2, 'Background', { listed: false }),
    twoColumns([
      ...resume.education.map((each): Row => [
        String(each.year),
        [paragraph(`${each.award}\n${each.school}`, 'body', 4)],
      ]),
      ...resume.extras.map((extra): Row => [extra.heading, [bullets(extra.items)]]),
    ]),
  ]
}

type Row = readonly [left: string, right: readonly Block[]]

function twoColumns(rows: readonly Row[]): Block {
  return {
    kind: 'table',
    widths: [26, 74],
    lines: 'none',
    rows: rows.map(([left, right]) => [
      { blocks: [paragraph([quiet(left)], 'body', 0)], rowHeader: true },
      { blocks: right },
    ]),
  }
}

function note(position: ResumePosition): readonly Block[] {
  return position.note === undefined ? [] : [paragraph([{ text: position.note, italic: true }], 'body', 3)]
}

function quiet(text: string): Run {
  return { text, quiet: true }
}

function period(position: ResumePosition): string {
  return `${monthAndYear(position.start)} – ${position.end === null ? 'present' : monthAndYear(position.end)}`
}

function monthAndYear(month: string): string {
  const [year = '', number = ''] = month.split('-')
  return `${MONTHS[Number(number) - 1] ?? ''} ${year}`
}
