import { Button, Menu, Stack, Title } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { GuideFormat, type ChosenGuide } from '#shared/contracts/ipc/guides'
import type { Written } from '#shared/contracts/ipc/records'
import { guideFileOf } from '#shared/domain/preparation/word/guide-file'
import { message } from '#shared/messages/catalogue'
import { useSession } from '../../../app/session'
import { useTask } from '../../../app/use-task'
import { WrittenNote } from '../../../app/written-note'
import { call } from '../../../bridge/bridge'
import { ErrorNote } from '../../../components/error-note'
import type { GuideEditorProps } from './guide-editor'
import { TakeOverDialog } from './take-over-dialog'
import type { RoundGuide } from './use-guide'

interface GuideFilesProps extends GuideEditorProps {
  readonly guide: RoundGuide
}

/** The guide in work as a file: one is read into it, and it is saved for others to read. */
export function GuideFiles({ guide, ...within }: GuideFilesProps) {
  const { action, round, competencies, roles } = within
  const { drafts } = useSession()
  const task = useTask()
  const [chosen, setChosen] = useState<ChosenGuide | null>(null)
  const [written, setWritten] = useState<Written>(null)
  const read = () =>
    void task.run(async () => {
      setWritten(null)
      setChosen(await call('guide.choose', {}))
    })
  const save = (format: GuideFormat) =>
    void task.run(async () => {
      setWritten(null)
      // What is being typed is part of what is saved.
      await drafts.commitAll()
      const { title, content } = guide.inWork
      const file = guideFileOf({ title, content }, competencies)
      const named = roles.map(({ id, name }) => ({ id, name }))
      const name = title === '' ? round.name : title
      setWritten(await call('guide.save', { action, name, format, guide: file, roles: named }))
    })
  return (
    <Stack gap="xs">
      <Title order={2}>{message('guide-file.title')}</Title>
      <Button variant="default" size="xs" loading={task.busy} onClick={read}>
        {message('guide-file.read')}
      </Button>
      <Menu position="bottom-end" width="target">
        <Menu.Target>
          <Button variant="default" size="xs" rightSection={<IconChevronDown size={14} aria-hidden />}>
            {message('guide-file.save')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {GuideFormat.options.map((format) => (
            <Menu.Item key={format} onClick={() => save(format)}>
              {message(`guide-file.${format}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <ErrorNote error={task.error} />
      <WrittenNote written={written} />
      <TakeOverDialog {...within} guide={guide} chosen={chosen} onClose={() => setChosen(null)} />
    </Stack>
  )
}
