import type { PanelMember } from '#shared/domain/scheduling/interview'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { WholeSchedule } from './use-schedule'

export interface PanelChoice {
  readonly value: Id
  readonly label: string
  readonly disabled: boolean
}

/** The people who could be on the panel for an applicant, SMEs first; who may not be, with the reason. */
export function panelChoices(
  { people, recusals }: Pick<WholeSchedule, 'people' | 'recusals'>,
  applicant: Id | null,
): readonly PanelChoice[] {
  const recused = applicant === null ? undefined : recusals.get(applicant)
  return [...people]
    .sort(
      (a, b) =>
        Number(b.duties.includes('sme')) - Number(a.duties.includes('sme')) ||
        a.name.localeCompare(b.name, 'en'),
    )
    .map(({ id, name, duties }) => {
      if (recused?.has(id) === true)
        return { value: id, label: message('interview-form.panel.recused', { name }), disabled: true }
      if (duties.includes('hiring-manager'))
        return { value: id, label: message('interview-form.panel.hiring-manager', { name }), disabled: true }
      return { value: id, label: name, disabled: false }
    })
}

/** The choices for one place on a panel: who sits on another place cannot be chosen again. */
export function withoutTaken(
  choices: readonly PanelChoice[],
  panel: readonly PanelMember[],
  place: number,
): readonly PanelChoice[] {
  const taken = new Set(panel.filter((_, index) => index !== place).map(({ person }) => person))
  return choices.map(({ value, label, disabled }) => ({
    value,
    label,
    disabled: disabled || taken.has(value),
  }))
}
