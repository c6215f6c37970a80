import { z } from 'zod'
import { hashJson } from '../../../kernel/canonical'
import { Instant } from '../../../kernel/time'
import { tidy } from './cells'
import { mapColumn } from './change-mapping'
import { ImportField } from './fields'
import type { Mapping } from './mapping'

/** What the columns of one kind of file meant when such a file was imported last. A person's own setting. */
export const RememberedMapping = z.object({
  at: Instant,
  columns: z.array(z.object({ heading: z.string(), field: ImportField.nullable() })),
})
export type RememberedMapping = Readonly<z.infer<typeof RememberedMapping>>

function headingKey(heading: string): string {
  return tidy(heading).toLowerCase()
}

/** The name of the setting for files with these headings, in whatever order they stand. */
export function mappingSetting({ columns }: Mapping): string {
  const headings = columns.map(({ heading }) => headingKey(heading)).filter((heading) => heading !== '')
  return `import-mapping.${hashJson([...new Set(headings)].sort())}`
}

/** What there is to remember of a mapping. */
export function rememberMapping({ columns }: Mapping, at: Instant): RememberedMapping {
  return { at, columns: columns.map(({ heading, field }) => ({ heading, field })) }
}

/** The mapping with its columns as they meant something before: by heading, equal headings from left to right. */
export function applyRemembered(mapping: Mapping, { columns }: RememberedMapping): Mapping {
  const known = new Map<string, (ImportField | null)[]>()
  for (const { heading, field } of columns) {
    const key = headingKey(heading)
    known.set(key, [...(known.get(key) ?? []), field])
  }
  let applied = mapping
  for (const { index, heading } of mapping.columns) {
    const field = known.get(headingKey(heading))?.shift()
    if (field !== undefined) applied = mapColumn(applied, index, field)
  }
  return applied
}
