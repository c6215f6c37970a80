import { Loader, Stack } from '@mantine/core'
import type { Spreadsheet } from '#shared/contracts/ipc/app'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import type { ImportPart } from '#shared/domain/scheduling/import-parts'
import { ErrorNote } from '../../../components/error-note'
import { Section } from '../../../components/section'
import type { WholeSchedule } from '../interviews/use-schedule'
import { DuplicatesSection } from './duplicates-section'
import { ImportOptions } from './import-options'
import { ImportSummary } from './import-summary'
import { MappingTable } from './mapping-table'
import { NotesSection } from './notes-section'
import { ProblemsSection } from './problems-section'
import { RememberedNote } from './remembered-note'
import { useImport } from './use-import'

interface ImportPreviewProps {
  readonly action: Id
  readonly schedule: WholeSchedule
  readonly file: Spreadsheet
  /** With what was imported, in words. */
  readonly onDone: (text: string) => void
  /** What is too much for one change is imported part by part; the text says what was, once it is. */
  readonly onParts: (parts: readonly ImportPart[], text: string) => void
}

/** What a file holds, how it is read, what would become of each row, and the button that imports it. */
export function ImportPreview({ action, schedule, file, onDone, onParts }: ImportPreviewProps) {
  const importing = useImport(action, schedule, file)
  return (
    <Stack gap="md">
      <Section title={message('import.file', { name: file.name, sheet: importing.choices.sheet })}>
        <ImportOptions importing={importing} schedule={schedule} />
        <ErrorNote error={importing.choices.unread ?? importing.error} />
        {importing.plan === undefined && importing.error === undefined ? (
          <Loader size="sm" role="status" aria-label={message('import.planning')} />
        ) : null}
      </Section>
      <RememberedNote importing={importing} />
      <MappingTable importing={importing} />
      <ProblemsSection importing={importing} />
      <DuplicatesSection importing={importing} />
      <NotesSection importing={importing} />
      <ImportSummary action={action} importing={importing} onDone={onDone} onParts={onParts} />
    </Stack>
  )
}
