import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { toAppError } from '#shared/kernel/app-error'
import { errorMessage, message } from '#shared/messages/catalogue'

/** Says that something was removed, and offers to take it back. */
export function offerUndo(text: string, undo: () => Promise<unknown>): void {
  const id = notifications.show({
    autoClose: 12_000,
    closeButtonProps: { 'aria-label': message('undo.close') },
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{text}</Text>
        <Button size="compact-sm" variant="default" onClick={() => void takeBack()}>
          {message('undo.undo')}
        </Button>
      </Group>
    ),
  })
  const takeBack = async (): Promise<void> => {
    notifications.hide(id)
    try {
      await undo()
    } catch (thrown) {
      notifications.show({ color: 'red', message: errorMessage(toAppError(thrown)) })
    }
  }
}
