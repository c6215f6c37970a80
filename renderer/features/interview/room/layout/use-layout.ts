import { useState } from 'react'
import { z } from 'zod'
import type { Id } from '#shared/kernel/ids'
import { useSetting } from '../../../../app/use-setting'
import { useSecondWindow } from '../second-window/use-second-window'
import type { LayoutSwitch } from './layout-keys'

/** What a person chose for the room; kept in the workspace, for every interview. */
const Layout = z.object({
  largeType: z.boolean(),
  /** The résumé lies below the rest, not beside it. */
  resumeBelow: z.boolean(),
  /** What the note-taker shares stands beside one's own words. */
  reference: z.boolean().default(true),
  /** CSS pixels; the room may give less. Null: what the script needs, up to a half or so. */
  scriptHeight: z.number().nullable(),
  /** Where the résumé lies below. Null: a share of the room. */
  resumeHeight: z.number().nullable(),
})
type Kept = z.infer<typeof Layout>

const AT_FIRST: Kept = {
  largeType: false,
  resumeBelow: false,
  reference: true,
  scriptHeight: null,
  resumeHeight: null,
}

export interface RoomLayout extends Readonly<Kept> {
  /** Only the question and the transcript show. */
  readonly focus: boolean
  /** The second window is open. */
  readonly secondWindow: boolean
  /** It shows a paper of the applicant too: the one that was chosen, or the résumé. */
  readonly secondShowsPaper: boolean
  readonly secondPaper: Id | undefined
  readonly showPaper: (paper: Id) => void
  readonly toggle: (which: LayoutSwitch) => void
  readonly setHeight: (which: 'scriptHeight' | 'resumeHeight', height: number | null) => void
}

/** How the room is arranged: remembered from interview to interview, except that everything is hidden. */
export function useLayout(): RoomLayout {
  const [kept = AT_FIRST, keep] = useSetting('room-layout', Layout, AT_FIRST)
  const [focus, setFocus] = useState(false)
  const second = useSecondWindow()
  return {
    ...kept,
    focus,
    secondWindow: second.open,
    secondShowsPaper: second.showsPaper,
    secondPaper: second.paper,
    showPaper: second.showPaper,
    toggle: (which) => {
      if (which === 'focus') setFocus(!focus)
      else if (which === 'secondWindow') second.toggle()
      else if (which === 'secondShowsPaper') second.togglePaper()
      else keep({ ...kept, [which]: !kept[which] })
    },
    setHeight: (which, height) => keep({ ...kept, [which]: height }),
  }
}
