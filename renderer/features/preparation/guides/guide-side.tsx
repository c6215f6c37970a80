import { Anchor, Button, Group, Progress, Stack, Text, Title, VisuallyHidden } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { guideChanges } from '#shared/domain/preparation/guide-changes'
import { guideMinutes } from '#shared/domain/preparation/guide-draft'
import type { GuideContent } from '#shared/domain/preparation/interview-guide'
import { guideWarnings } from '#shared/domain/preparation/warnings/guide-warnings'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { WarningList } from '../warning-list'
import classes from './guides.module.css'
import type { GuideEditorProps } from './guide-editor'
import { GuideFiles } from './guide-files'
import { PublishDialog } from './publish-dialog'
import type { RoundGuide } from './use-guide'
import { useWordList } from './use-word-list'
import { VersionList } from './version-list'
import { WordListDialog } from './word-list-dialog'

interface GuideSideProps extends GuideEditorProps {
  readonly guide: RoundGuide
  /** With what is typed just now. */
  readonly content: GuideContent
}

/** Beside the script: its minutes against the slot, what gives to think about, and its versions. */
export function GuideSide({ guide, content, ...within }: GuideSideProps) {
  const { action, round, competencies } = within
  const [publishing, { open, close }] = useDisclosure()
  const [editingWords, words] = useDisclosure()
  const wording = useWordList()
  const { drafts } = useSession()
  // What is being typed is part of what is published.
  const startPublishing = (): void => void drafts.commitAll().then(open)
  const minutes = guideMinutes(content)
  const changes = guide.newest && guideChanges(guide.newest.content, guide.inWork.content)
  const warnings =
    wording === undefined
      ? []
      : guideWarnings(content, { competencies, slot: round.minutes, wording: wording.list })
  return (
    <Stack gap="md" className={classes['side'] ?? ''} component="aside" aria-label={message('guides.side')}>
      <Stack gap={4}>
        <Text size="sm" fw={600}>
          {message('guides.minutes-of', { minutes, slot: round.minutes })}
        </Text>
        <Progress
          value={Math.min(100, (minutes / round.minutes) * 100)}
          color={minutes > round.minutes ? 'red' : 'ink'}
          size="sm"
          aria-label={message('guides.minutes-of', { minutes, slot: round.minutes })}
        />
      </Stack>
      <div>
        <VisuallyHidden role="status">
          {warnings.length === 0
            ? message('guides.no-warnings')
            : message('guides.warning-count', { count: warnings.length })}
        </VisuallyHidden>
        <WarningList title={message('preparation.to-think-about')} warnings={warnings} onGo={goToQuestion} />
        {wording !== undefined && warnings.length === 0 ? (
          <Text size="sm" c="dimmed" aria-hidden>
            {message('guides.no-warnings')}
          </Text>
        ) : null}
      </div>
      <Anchor component="button" type="button" size="sm" ta="left" onClick={words.open}>
        {message('guides.edit-words')}
      </Anchor>
      <Stack gap="xs">
        <Title order={2}>{message('guides.versions')}</Title>
        <Text size="sm">{changesText(changes?.length)}</Text>
        <Group>
          <Button onClick={startPublishing}>{message('guides.publish')}</Button>
        </Group>
        <VersionList action={action} guide={guide} />
      </Stack>
      <GuideFiles {...within} guide={guide} />
      <PublishDialog
        action={action}
        round={round.id}
        guide={guide}
        changes={changes ?? []}
        opened={publishing}
        onClose={close}
      />
      {wording === undefined ? null : (
        <WordListDialog wording={wording} opened={editingWords} onClose={words.close} />
      )}
    </Stack>
  )
}

function changesText(count: number | undefined): string {
  if (count === undefined) return message('guides.never-published')
  return count === 0 ? message('guides.no-changes') : message('guides.changes', { count })
}

function goToQuestion(about: Id): void {
  document.querySelector<HTMLElement>(`[data-question="${about}"]`)?.focus()
}
