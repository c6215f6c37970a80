import { useEffect, useState } from 'react'
import type { Id } from '#shared/kernel/ids'
import { sayFailure } from '../../../../app/say-failure'
import { call, listen } from '../../../../bridge/bridge'

export interface SecondWindow {
  readonly open: boolean
  /** It shows a paper of the applicant too. */
  readonly resume: boolean
  /** The one that was chosen; undefined before. */
  readonly paper: Id | undefined
  readonly toggle: () => void
  /** Opens the window where it is closed. */
  readonly toggleResume: () => void
  /** Shows this paper; opens the window where it is closed. */
  readonly showPaper: (paper: Id) => void
}

/** The window for a shared room: opened and closed from the room, and closed with it. Never remembered. */
export function useSecondWindow(): SecondWindow {
  const [open, setOpen] = useState(false)
  const [resume, setResume] = useState(false)
  const [paper, setPaper] = useState<Id>()

  useEffect(
    () =>
      listen('room-window.closed', () => {
        setOpen(false)
        setResume(false)
        setPaper(undefined)
      }),
    [],
  )
  useEffect(() => () => void call('room-window.close', {}).catch(sayFailure), [])

  const openIt = async (withResume: boolean): Promise<void> => {
    try {
      const opened = await call('room-window.open', {})
      setOpen(opened.open)
      setResume(opened.open && withResume)
    } catch (thrown) {
      sayFailure(thrown)
    }
  }
  return {
    open,
    resume,
    paper,
    toggle: () => void (open ? call('room-window.close', {}).catch(sayFailure) : openIt(false)),
    toggleResume: () => (open ? setResume(!resume) : void openIt(true)),
    showPaper: (id) => {
      setPaper(id)
      if (open) setResume(true)
      else void openIt(true)
    },
  }
}
