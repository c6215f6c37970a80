import { previewApplicants } from '#electron/spreadsheets/applicants-preview'
import { toAppError } from '#shared/kernel/app-error'

const CONTEXT = { roles: [], rounds: [1, 2], interviewMinutes: 60, applicants: [], people: [] }

/** What a file of applicants is understood as, or the code by which it is refused: what a corpus states. */
export async function yieldOf(bytes: Uint8Array, name: string): Promise<unknown> {
  try {
    const { sheets, sheet, mapping, plan, notes } = await previewApplicants(bytes, name, {
      ...CONTEXT,
      zone: 'America/Chicago',
    })
    return {
      sheet,
      rows: sheets.find((each) => each.name === sheet)?.rows.length,
      columns: mapping.columns.map(({ heading, field }) => `${heading} = ${field ?? 'nothing'}`),
      applicants: plan.applicants.map(({ row, roles: _roles, usaStaffing: _usa, ...texts }) => ({
        row,
        ...texts,
      })),
      interviews: plan.interviews.map(({ row, slot, status }) => ({ row, slot, status })),
      duplicates: plan.duplicates.map(({ row, why }) => ({ row, why })),
      problems: plan.problems.map(({ row, column, code }) => ({ row, column, code })),
      passedOver: plan.passedOver,
      notes,
    }
  } catch (thrown) {
    const { code, values } = toAppError(thrown)
    return { refused: code, values }
  }
}
