import { useEffect, useState } from 'react'
import { sayFailure } from '../../../../app/say-failure'
import { call, listen } from '../../../../bridge/bridge'

export interface SecondWindow {
  readonly open: boolean
  /** It shows the résumé too. */
  readonly resume: boolean
  readonly toggle: () => void
  /** Opens the window where it is closed. */
  readonly toggleResume: () => void
}

/** The window for a shared room: opened and closed from the room, and closed with it. Never remembered. */
export function useSecondWindow(): SecondWindow {
  const [open, setOpen] = useState(false)
  const [resume, setResume] = useState(false)

  useEffect(
    () =>
      listen('room-window.closed', () => {
        setOpen(false)
        setResume(false)
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
    toggle: () => void (open ? call('room-window.close', {}).catch(sayFailure) : openIt(false)),
    toggleResume: () => (open ? setResume(!resume) : void openIt(true)),
  }
}
