import { NativeSelect } from '@mantine/core'
import { useState } from 'react'
import type { ScreeningRow } from '#shared/domain/scheduling/screening-rows'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { PaperView } from '../papers/paper-view'

/** What came with an application: the résumé first. */
export function ScreeningPapers({ row }: { readonly row: ScreeningRow }) {
  const [chosen, setChosen] = useState<Id>()
  const { papers, fullName } = row
  const paper = papers.find(({ id }) => id === chosen) ?? papers[0]
  if (paper === undefined) return null
  return (
    <PaperView
      paper={paper}
      label={message('screening.paper-of', { name: fullName })}
      actions={
        papers.length < 2 ? null : (
          <NativeSelect
            size="xs"
            aria-label={message('screening.which')}
            value={paper.id}
            onChange={(event) => setChosen(event.currentTarget.value)}
            data={papers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )
      }
    />
  )
}
