import { MantineProvider } from '@mantine/core'
import { message } from '#shared/messages/catalogue'
import { RoomWindowPage } from '../features/interview/room-window/room-window-page'
import { ErrorBoundary } from './error-boundary'
import { cssVariables, theme } from './theme'

document.title = message('room-window.title')

/** All of the second window: no session, no data, no way to ask for any. */
export function RoomWindowApp() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <ErrorBoundary>
        <RoomWindowPage />
      </ErrorBoundary>
    </MantineProvider>
  )
}
