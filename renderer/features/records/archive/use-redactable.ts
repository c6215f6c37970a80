import { useCallback } from 'react'
import { Person } from '#shared/domain/panel/person'
import { fieldLabel, kindLabel } from '#shared/domain/records/history-labels'
import { Applicant, fullName } from '#shared/domain/scheduling/applicant'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useListed, withIds } from '../../../data/use-live'

/** The kinds of records in which something about a person may stand. */
const KINDS = [
  'applicant',
  'same-as',
  'paper',
  'interview',
  'recusal',
  'return',
  'person',
  'action',
  'attestation',
]

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface Redactable {
  readonly people: readonly { readonly group: string; readonly items: Choice[] }[]
  /** `kind` or `kind.field`, as a `RedactionChoice` has it. */
  readonly fields: readonly { readonly group: string; readonly items: Choice[] }[]
}

/** Whom and what a redacted copy can leave out; undefined while it is read. */
export function useRedactable(action: Id): Redactable | undefined {
  const { data } = useSession()
  const { records } = data
  const read = useCallback(async () => {
    const [applicants, persons] = await Promise.all([
      records.listed(action, 'applicant'),
      records.listed(action, 'person'),
    ])
    const people = [
      {
        group: message('redacted.applicants'),
        items: withIds(Applicant, applicants).map((each) => ({ value: each.id, label: fullName(each) })),
      },
      {
        group: message('redacted.people'),
        items: withIds(Person, persons).map(({ id, name }) => ({ value: id, label: name })),
      },
    ]
    const fields = []
    for (const kind of KINDS) {
      const views = await records.listed(action, kind)
      const [first] = views
      if (first === undefined) continue
      const fieldsOf = new Set<string>()
      for (const { values } of views) for (const field of Object.keys(values)) fieldsOf.add(field)
      const names = [...new Set([...fieldsOf].map(wholeField))].sort()
      fields.push({
        group: kindLabel(first.id),
        items: [
          { value: kind, label: message('redacted.whole', { kind: kindLabel(first.id) }) },
          ...names.map((field) => ({
            value: `${kind}.${field}`,
            label: message('redacted.field', {
              kind: kindLabel(first.id),
              field: fieldLabel(first.id, field),
            }),
          })),
        ],
      })
    }
    return { people, fields }
  }, [records, action])
  return useListed(records, action, read)
}

/** `levels/<id>` is one of `levels`: all of them go together. */
function wholeField(field: string): string {
  return field.split(/[:/]/)[0] ?? field
}
