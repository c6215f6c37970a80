import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { isRoomWindow } from '../bridge/room-bridge'
import { App } from './app'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app.css'

// The content security policy forbids what Zod's compiled validators need.
z.config({ jitless: true })

if (isRoomWindow()) void import('./room-window-app').then(({ RoomWindowApp }) => draw(<RoomWindowApp />))
else draw(<App />)

function draw(page: ReactNode): void {
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(<StrictMode>{page}</StrictMode>)
}
