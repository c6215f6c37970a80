import type { App, Session } from 'electron'
import { APP_HOST, APP_SCHEME } from './origin'

let refused = 0

/** How many network requests were refused since the start. */
export function refusedRequests(): number {
  return refused
}

/** Schemes that never leave this machine. */
const LOCAL_SCHEMES: ReadonlySet<string> = new Set(['blob:', 'data:', 'devtools:'])

export function staysLocal(url: string, host = APP_HOST): boolean {
  let parsed: URL
  try {
    parsed = new URL(url)
  } catch {
    return false
  }
  if (parsed.protocol === `${APP_SCHEME}:`) return parsed.host === host
  return LOCAL_SCHEMES.has(parsed.protocol)
}

/** Refuses and counts every request that would leave this machine, or ask another host of ours than its own. */
export function refuseNetwork(session: Session, host = APP_HOST): void {
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !staysLocal(details.url, host)
    if (cancel) refused += 1
    answer({ cancel })
  })
}

/** Calls between browsers go past `webRequest`: they get no socket. Before the app is ready. */
export function refuseWebRtc(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** Chromium's own errands (updates of components, safe browsing, field trials). Before the app is ready. */
export function silenceChromium(app: {
  readonly commandLine: { readonly appendSwitch: (name: string) => void }
}): void {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'no-pings',
    'no-default-browser-check',
    'no-first-run',
    'disable-quic',
    'dns-prefetch-disable',
  ]) {
    app.commandLine.appendSwitch(name)
  }
}
