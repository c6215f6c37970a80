import { Stack, Text, Title } from '@mantine/core'
import { useRef } from 'react'
import { message } from '#shared/messages/catalogue'
import { PaperFrame } from '../../../components/paper-frame'
import type { RoomMaterial } from '../room/load-room'
import { partName, roomParts, type RoomPart } from '../room/room-parts'

/**
 * The script as it will be asked, to be read beforehand. What a good answer may contain is not in it: raters see that
 * after the interview.
 */
export function GuideView({ room }: { readonly room: RoomMaterial }) {
  const { applicant, guide, interview } = room
  const content = useRef<HTMLDivElement>(null)
  const label = message('interview.before.guide-version', { title: guide.title, version: guide.version })
  return (
    <PaperFrame label={label} contentLabel={message('interview.before.guide')} content={content}>
      <Stack gap="md" p="md" maw="46rem" mx="auto" bg="var(--mantine-color-body)">
        {roomParts(guide.content, applicant.roles, interview.extraMinutes).map((part) => (
          <Part key={part.id} part={part} />
        ))}
      </Stack>
    </PaperFrame>
  )
}

function Part({ part }: { readonly part: RoomPart }) {
  const words = part.kind === 'question' ? part.question.text : part.script
  return (
    <div>
      <Title order={3}>
        {partName(part)} · {message('interview.rail.minutes', { count: part.minutes })}
      </Title>
      <Text style={{ whiteSpace: 'pre-wrap' }}>{words}</Text>
      {part.kind === 'question' ? (
        <>
          <Lines
            title={message('interview.follow-ups')}
            lines={part.question.followUps.map(({ text }) => text)}
          />
          <Lines title={message('interview.probes')} lines={part.question.probes} />
        </>
      ) : null}
    </div>
  )
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <Text size="sm" fw={600} mt={4}>
        {title}
      </Text>
      <ul style={{ margin: 0, paddingInlineStart: '1.2rem' }}>
        {lines.map((line) => (
          <Text key={line} component="li" size="sm">
            {line}
          </Text>
        ))}
      </ul>
    </>
  )
}
