import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app'
import '@mantine/core/styles.css'
import '@mantine/notifications/styles.css'
import './app.css'

// The content security policy forbids what Zod's compiled validators need.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
