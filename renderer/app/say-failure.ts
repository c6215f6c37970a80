import { notifications } from '@mantine/notifications'
import { toAppError } from '#shared/kernel/app-error'
import { errorMessage } from '#shared/messages/catalogue'

/** Says a failure that has no better place on the screen. */
export function sayFailure(thrown: unknown): void {
  notifications.show({ color: 'red', message: errorMessage(toAppError(thrown)), autoClose: false })
}
