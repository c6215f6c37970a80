import { notifications } from '@mantine/notifications'
import { message } from '#shared/messages/catalogue'

/** Says that it is decided, and that nothing is lost. */
export function sayDecided(): void {
  notifications.show({
    message: message('to-resolve.done'),
    closeButtonProps: { 'aria-label': message('undo.close') },
  })
}
