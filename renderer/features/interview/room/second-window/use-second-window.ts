import { useEffect, useState } from 'react'
import type { Id } from '#shared/kernel/ids'
import { sayFailure } from '../../../../app/say-failure'
import { call, listen } from '../../../../bridge/bridge'

export interface SecondWindow {
  readonly open: boolean
  /** It shows a paper of the applicant too. */
  readonly showsPaper: boolean
  /** The one that was chosen; undefined before. */
  readonly paper: Id | undefined
  readonly toggle: () => void
  /** Opens the window where it is closed. */
  readonly togglePaper: () => void
  /** Shows this paper; opens the window where it is closed. */
  readonly showPaper: (paper: Id) => void
}

/** The window for a shared room: opened and closed from the room, and closed with it. Never remembered. */
export function useSecondWindow(): SecondWindow {
  const [open, setOpen] = useState(false)
  const [showsPaper, setShowsPaper] = useState(false)
  const [paper, setPaper] = useState<Id>()

  useEffect(
    () =>
      listen('room-window.closed', () => {
        setOpen(false)
        setShowsPaper(false)
        setPaper(undefined)
      }),
    [],
  )
  useEffect(() => () => void call('room-window.close', {}).catch(sayFailure), [])

  const openIt = async (withPaper: boolean): Promise<void> => {
    try {
      const opened = await call('room-window.open', {})
      setOpen(opened.open)
      setShowsPaper(opened.open && withPaper)
    } catch (thrown) {
      sayFailure(thrown)
    }
  }
  return {
    open,
    showsPaper,
    paper,
    toggle: () => void (open ? call('room-window.close', {}).catch(sayFailure) : openIt(false)),
    togglePaper: () => (open ? setShowsPaper(!showsPaper) : void openIt(true)),
    showPaper: (id) => {
      setPaper(id)
      if (open) setShowsPaper(true)
      else void openIt(true)
    },
  }
}
