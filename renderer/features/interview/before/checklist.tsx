import { Checkbox, Stack, Text, Title } from '@mantine/core'
import { fullName } from '#shared/domain/scheduling/applicant'
import type { Place } from '#shared/domain/scheduling/interview'
import { message } from '#shared/messages/catalogue'
import { usePapersOf } from '../../scheduling/papers/use-papers-of'
import type { RoomMaterial } from '../room/load-room'

/** What the place needs, besides what the guide says. */
const BY_PLACE = {
  'in-person': ['interview.before.check.room', 'interview.before.check.paper'],
  telephone: ['interview.before.check.line', 'interview.before.check.second-number'],
  video: ['interview.before.check.video', 'interview.before.check.second-number'],
} as const satisfies Record<Place['mode'], readonly string[]>

/** Room, materials and connection, that the papers are at hand, and who sits there: to tick off, kept nowhere. */
export function Checklist({ room }: { readonly room: RoomMaterial }) {
  const { action, applicant, guide, interview } = room
  const papers = usePapersOf(action.id, applicant.id)
  const mode = interview.place?.mode
  const items = [
    ...guide.content.checklist,
    ...(mode === undefined ? [] : BY_PLACE[mode].map((key) => message(key))),
    message('interview.before.check.guide', { title: guide.title, version: guide.version }),
  ]
  return (
    <section aria-labelledby="interview-checklist">
      <Title order={2} id="interview-checklist" mb={6}>
        {message('interview.before.checklist')}
      </Title>
      <Stack gap={6}>
        {items.map((item) => (
          <Item key={item} text={item} />
        ))}
        {papers?.length === 0 ? (
          <Text size="sm">{message('interview.before.no-papers')}</Text>
        ) : (
          <Item text={message('interview.before.papers-ready')} />
        )}
        <Item text={message('interview.before.check.identity', { name: fullName(applicant) })} />
      </Stack>
    </section>
  )
}

function Item({ text }: { readonly text: string }) {
  return <Checkbox size="xs" label={<Text size="sm">{text}</Text>} />
}
