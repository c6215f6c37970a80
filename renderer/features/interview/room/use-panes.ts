import { useRef, useState, type RefObject } from 'react'
import { z } from 'zod'
import { setSetting } from '#shared/domain/preparation/commands/setting-commands'
import { recordIds } from '#shared/domain/record-ids'
import { useSession } from '../../../app/session'
import { useRecord } from '../../../data/use-live'

const SETTING = 'interview-room'

/** What a person chose for the room's layout; kept in the workspace. */
const Layout = z.object({ value: z.object({ resumeShown: z.boolean(), resumeWidth: z.number().nullable() }) })

export const RESUME_LEAST = 220
export const RESUME_MOST = 900

export interface Panes {
  readonly resumeShown: boolean
  /** CSS pixels; the room may give less. Null: a share of the window. */
  readonly resumeWidth: number | null
  /** The scrolling part of the résumé's viewer. */
  readonly resumeScroller: RefObject<HTMLDivElement | null>
  readonly toggleResume: () => void
  /** While it is dragged it is not kept; when it is let go, it is. */
  readonly setResumeWidth: (width: number, keep: boolean) => void
  /** Only what the applicant may see is shown. */
  readonly safe: boolean
  readonly setSafe: (shown: boolean) => void
  /** The list of keys is shown. */
  readonly keys: boolean
  readonly setKeys: (shown: boolean) => void
  /** What is noted besides the guide, or what happened: the dialog that is open. */
  readonly dialog: RoomDialog | undefined
  readonly setDialog: (dialog: RoomDialog | undefined) => void
}

export type RoomDialog = 'beside' | 'incident'

/** Which panes of the room are shown, and how wide: remembered from interview to interview. */
export function usePanes(): Panes {
  const { data, runner } = useSession()
  const kept = useRecord(data.records, recordIds.setting(SETTING), Layout)?.value
  const [chosen, setChosen] = useState<z.infer<typeof Layout>['value']>()
  const [safe, setSafe] = useState(false)
  const [keys, setKeys] = useState(false)
  const [dialog, setDialog] = useState<RoomDialog>()
  const resumeScroller = useRef<HTMLDivElement>(null)
  const layout = chosen ?? kept ?? { resumeShown: true, resumeWidth: null }

  const choose = (value: typeof layout, keep: boolean): void => {
    setChosen(value)
    // How wide a pane is may be lost: the next time it has its width of before.
    if (keep) void runner.run(setSetting, { name: SETTING, value }).catch(() => undefined)
  }
  return {
    ...layout,
    resumeScroller,
    toggleResume: () => choose({ ...layout, resumeShown: !layout.resumeShown }, true),
    setResumeWidth: (width, keep) => {
      const resumeWidth = Math.round(Math.min(RESUME_MOST, Math.max(RESUME_LEAST, width)))
      choose({ ...layout, resumeWidth }, keep)
    },
    safe,
    setSafe,
    keys,
    setKeys,
    dialog,
    setDialog,
  }
}
