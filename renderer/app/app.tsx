import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { ErrorBoundary } from './error-boundary'
import { StartGate } from './start-gate'
import { cssVariables, theme } from './theme'

/** The whole window: providers around the gate that opens the data. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <Notifications position="bottom-right" autoClose={8000} />
      <ErrorBoundary>
        <Router hook={useHashLocation}>
          <StartGate />
        </Router>
      </ErrorBoundary>
    </MantineProvider>
  )
}
