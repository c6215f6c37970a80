import { execFileSync } from 'node:child_process'

export interface ShownWindow {
  readonly title: string
  readonly processId: number
  readonly width: number
  readonly height: number
}

/** The windows that a display shows whose titles hold a word, as the X server's own tools see them. */
export function shownWindows(display: string, word: string): ShownWindow[] {
  const ask = (command: string, ...args: string[]) =>
    execFileSync(command, args, { encoding: 'utf8', env: { ...process.env, DISPLAY: display } })
  return search(ask, word).map((id) => {
    const properties = ask('xprop', '-id', id, '_NET_WM_NAME', 'WM_NAME', '_NET_WM_PID')
    const geometry = ask('xwininfo', '-id', id)
    return {
      title: /NAME\(\w+\) = "(.*)"/.exec(properties)?.[1] ?? '',
      processId: Number(/_NET_WM_PID\(\w+\) = (\d+)/.exec(properties)?.[1]),
      width: Number(/Width: (\d+)/.exec(geometry)?.[1]),
      height: Number(/Height: (\d+)/.exec(geometry)?.[1]),
    }
  })
}

function search(ask: (command: string, ...args: string[]) => string, word: string): string[] {
  try {
    return ask('xdotool', 'search', '--onlyvisible', '--name', word).trim().split('\n')
  } catch {
    // It finds nothing with exit code 1.
    return []
  }
}
