import type { App } from 'electron'
import { APP_ORIGIN } from './origin'

/** A window stays where it is: no navigation elsewhere, no new window, no embedded page. The second goes nowhere. */
export function denyNavigation(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => {
      if (!isOwnPage(contents.getURL()) || !isOwnPage(event.url)) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}

/** A reload of the window's own page is no navigation elsewhere. */
export function isOwnPage(url: string): boolean {
  return (
    url === `${APP_ORIGIN}/` ||
    url.startsWith(`${APP_ORIGIN}/#`) ||
    url.startsWith(`${APP_ORIGIN}/index.html`)
  )
}
