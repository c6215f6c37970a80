import { notifications } from '@mantine/notifications'
import { message } from '#shared/messages/catalogue'

/** An id of its own each time: under one that still shows, a new notification would be passed over. */
let said: string | undefined

/** Says why a sheet was not submitted: what is missing may be listed out of sight of its place. */
export function sayWhyNot(missing: string): void {
  takeBackWhyNot()
  said = notifications.show({
    message: message('scoring.submit.not-yet', { missing }),
    closeButtonProps: { 'aria-label': message('form.close') },
  })
}

/** Takes away what was said of an earlier try, which is no longer true once it is tried again. */
export function takeBackWhyNot(): void {
  if (said !== undefined) notifications.hide(said)
  said = undefined
}
