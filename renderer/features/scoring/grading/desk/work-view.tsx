import { Tabs, Text } from '@mantine/core'
import type { RefObject } from 'react'
import type { TechnicalPart } from '#shared/domain/scoring/grading/grading-material'
import { message } from '#shared/messages/catalogue'
import { PaperView } from '../../../scheduling/papers/paper-view'
import { useCoveredNames } from '../../review/use-covered-names'
import classes from '../../desk.module.css'

interface WorkViewProps {
  readonly technical: TechnicalPart
  /** The applicant number. */
  readonly applicant: string
  readonly scroller: RefObject<HTMLDivElement | null>
}

const INSTRUCTIONS = 'instructions'

/** The work of an applicant with the name covered, and what was asked for. Files are numbers: their names may tell. */
export function WorkView({ technical, applicant, scroller }: WorkViewProps) {
  const { assessment, entries, files } = technical
  const covered = useCoveredNames(entries)
  return (
    <Tabs
      className={classes['judged'] ?? ''}
      defaultValue={files[0]?.paper.id ?? INSTRUCTIONS}
      keepMounted={false}
      aria-label={message('grading.work')}
    >
      <Tabs.List aria-label={message('grading.work')}>
        {files.map(({ paper }, index) => (
          <Tabs.Tab key={paper.id} value={paper.id}>
            {message('grading.work.file', { number: index + 1 })}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value={INSTRUCTIONS}>{message('grading.work.instructions')}</Tabs.Tab>
      </Tabs.List>
      {files.map(({ paper }, index) => (
        <Tabs.Panel key={paper.id} value={paper.id} className={classes['file'] ?? ''}>
          <PaperView
            paper={paper}
            label={message('grading.work.file-of', { number: index + 1, applicant })}
            scroller={scroller}
            covered={covered}
          />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value={INSTRUCTIONS} p="md" className={classes['file'] ?? ''}>
        {files.length === 0 ? (
          <Text size="sm" mb="sm">
            {message('grading.work.no-file')}
          </Text>
        ) : null}
        <Text size="sm" fw={600} mb="sm">
          {message('grading.work.minutes', { count: assessment.minutes })}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', maxWidth: '52rem' }}>
          {assessment.instructions}
        </Text>
      </Tabs.Panel>
    </Tabs>
  )
}
