import { basename } from 'node:path'
import type { ImportPlan, PlannedApplicant, RowProblem } from '#shared/domain/scheduling/import/plan'
import { formatSlot } from '#shared/kernel/time'
import { message, messageOfCode } from '#shared/messages/catalogue'
import { type ApplicantsPreview, previewApplicants } from '../../spreadsheets/applicants-preview'
import type { CliCommand } from '../command'
import { readLimited } from '../../bundle/read-limited'

/** Nothing is known of a hiring action here: roles and people of the file are all new. */
const NOTHING_KNOWN = { roles: [], rounds: [], interviewMinutes: 60, applicants: [], people: [] }

/**
 * `applicants FILE [--zone ZONE]`: what an import would yield, each bad row with its reason; nothing is
 * written. Times without a zone of their own are in `--zone`, or the computer's.
 */
export const applicants: CliCommand = {
  name: 'applicants',
  files: 'FILE.csv|xlsx',
  options: { zone: 'optional' },
  summary: 'command-line.applicants',
  run: async ({ files, zone }, world) => {
    const path = files[0] ?? ''
    const preview = await previewApplicants(await readLimited(path), basename(path), {
      ...NOTHING_KNOWN,
      zone: zone ?? world.zone,
    })
    const { sheet, mapping, plan, notes } = preview
    return { exit: 0, lines: linesOf(preview), json: { sheet, mapping, notes, ...withReasons(plan) } }
  },
}

/** The reason of each bad row, in words too. */
function withReasons(plan: ImportPlan) {
  const problems = plan.problems.map((problem) => Object.assign({ reason: reasonOf(problem) }, problem))
  return { ...plan, problems }
}

function linesOf({ sheet, sheets, plan, notes }: ApplicantsPreview): readonly string[] {
  const slots = new Map(plan.interviews.map((interview) => [interview.row, interview.slot]))
  return [
    message('command-line.import-sheet', {
      sheet,
      rows: sheets.find(({ name }) => name === sheet)?.rows.length ?? 0,
    }),
    ...plan.applicants.map((applicant) => {
      const slot = slots.get(applicant.row)
      const values = { row: applicant.row, name: nameOf(applicant) }
      return slot === undefined
        ? message('command-line.import-applicant', values)
        : message('command-line.import-interview', { ...values, when: formatSlot(slot) })
    }),
    ...plan.duplicates.map(({ row, applicant, why }) =>
      message('command-line.import-duplicate', { row, name: nameOf(applicant), why }),
    ),
    ...plan.problems.map(problemLine),
    ...notes.map(({ code, values }) =>
      message('command-line.import-note', {
        code,
        text: messageOfCode(`note.${code}`, values, 'command-line.import-unknown'),
      }),
    ),
    message('command-line.import-counts', {
      applicants: plan.applicants.length,
      interviews: plan.interviews.length,
      people: plan.people.length,
      duplicates: plan.duplicates.length,
      problems: new Set(plan.problems.map(({ row }) => row)).size,
      passed: plan.passedOver.length,
    }),
  ]
}

function nameOf({ firstName, middleName = '', lastName }: PlannedApplicant): string {
  return [firstName, middleName, lastName].filter((part) => part !== '').join(' ')
}

function problemLine(problem: RowProblem): string {
  const { row, column, code } = problem
  const text = reasonOf(problem)
  return column === undefined
    ? message('command-line.import-problem', { row, text, code })
    : message('command-line.import-problem-in', { row, column, text, code })
}

function reasonOf({ code, values }: RowProblem): string {
  return messageOfCode(`error.${code}`, values, 'command-line.import-unknown')
}
