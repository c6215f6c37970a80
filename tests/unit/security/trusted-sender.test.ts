import type { IpcMainInvokeEvent, WebFrameMain } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { isTrustedSender } from '#electron/ipc/trusted-sender'

vi.mock('electron', () => ({ protocol: {} }))

type Sender = Pick<IpcMainInvokeEvent, 'senderFrame' | 'sender'>

/** What is looked at of a call: the frame that it comes from, and the top frame of its window. */
function call(frame: { url: string } | null, where: 'in the top frame' | 'in a frame within'): Sender {
  const mainFrame = where === 'in the top frame' ? frame : { url: 'app://evenhand/' }
  return { senderFrame: frame as WebFrameMain | null, sender: { mainFrame } as IpcMainInvokeEvent['sender'] }
}

describe('a call is trusted', () => {
  it.each(['app://evenhand/', 'app://evenhand/index.html', 'app://evenhand/#/profile'])(
    'from the top frame at %s',
    (url) => {
      expect(isTrustedSender(call({ url }, 'in the top frame'))).toBe(true)
    },
  )

  it.each([
    'https://evenhand/',
    'app://other/',
    'app://room-window/',
    'app://evenhand.example/',
    'app://evenhand:80/',
    'file:///evenhand/index.html',
    'data:text/html,x',
    'about:blank',
    'about:srcdoc',
    '',
  ])('never from "%s"', (url) => {
    expect(isTrustedSender(call({ url }, 'in the top frame'))).toBe(false)
  })

  it('never from a frame within the page, its own address or not', () => {
    expect(isTrustedSender(call({ url: 'app://evenhand/' }, 'in a frame within'))).toBe(false)
  })

  it('never from a frame that is gone', () => {
    expect(isTrustedSender(call(null, 'in the top frame'))).toBe(false)
  })
})
