import { Menu } from '@mantine/core'
import type { Id } from '#shared/kernel/ids'
import { message } from '#shared/messages/catalogue'
import { usePapersOf } from '../../../scheduling/papers/use-papers-of'
import type { RoomLayout } from '../layout/use-layout'
import type { RoomMaterial } from '../load-room'
import { paperThere } from './paper-there'

interface PaperItemsProps {
  readonly room: RoomMaterial
  readonly layout: RoomLayout
}

/** Which of the applicant's papers the second window shows; nothing where there is no choice. */
export function PaperItems({ room, layout }: PaperItemsProps) {
  const papers = usePapersOf(room.action.id, room.applicant.id) ?? []
  const shown: Id | undefined = layout.secondShowsPaper
    ? paperThere(papers, layout.secondPaper)?.id
    : undefined
  if (papers.length < 2) return null
  return (
    <>
      <Menu.Divider />
      <div role="group" aria-label={message('layout.papers')}>
        <Menu.Label aria-hidden>{message('layout.papers')}</Menu.Label>
        {papers.map(({ id, name }) => (
          <Menu.RadioItem
            key={id}
            value={id}
            closeMenuOnClick
            checked={id === shown}
            onChange={() => layout.showPaper(id)}
          >
            {name}
          </Menu.RadioItem>
        ))}
      </div>
    </>
  )
}
