import { Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { paths } from '../../app/paths'
import { SectionTabs } from '../../components/section-tabs'
import { useUndoKey } from './editing/use-undo-key'

interface PreparationFrameProps {
  readonly action: Id
  readonly children: ReactNode
}

const SECTIONS = [
  { label: 'preparation.section.set-up', path: paths.preparation },
  { label: 'preparation.section.tasks', path: paths.jobTasks },
  { label: 'preparation.section.competencies', path: paths.competencies },
  { label: 'preparation.section.guides', path: paths.guides },
  { label: 'preparation.section.assessments', path: paths.assessments },
  { label: 'preparation.section.library', path: paths.library },
] as const

/** What all pages of the stage *preparation* share: the way between them, and Ctrl+Z. */
export function PreparationFrame({ action, children }: PreparationFrameProps) {
  useUndoKey(action)
  return (
    <Stack p="md" gap="md" maw={1280}>
      <SectionTabs
        label={message('preparation.sections')}
        tabs={SECTIONS.map(({ label, path }) => ({ label: message(label), href: path(action) }))}
      />
      {children}
    </Stack>
  )
}
