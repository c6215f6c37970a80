import { createServer, type AddressInfo } from 'node:net'
import type { Program } from '../support/program'
import { expect, test } from './one-window'

/** A server of the test that nothing may ever reach; counts who did. */
async function listen(): Promise<{ port: number; reached: () => number; stop: () => Promise<void> }> {
  let reached = 0
  const server = createServer((socket) => {
    reached += 1
    socket.destroy()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    reached: () => reached,
    stop: async () =>
      new Promise((resolve) => {
        server.close(() => resolve())
      }),
  }
}

/** What a page can try to reach an address: fetch, XHR, an image, a style sheet, a WebSocket, a beacon. */
const TRIES = `async (port) => {
  const at = 'http://127.0.0.1:' + port + '/'
  const settled = (start) => new Promise((resolve) => start(() => resolve('reached'), () => resolve('refused')))
  return {
    fetch: await fetch(at).then(() => 'reached', () => 'refused'),
    xhr: await settled((yes, no) => {
      const request = new XMLHttpRequest()
      request.onload = yes
      request.onerror = no
      request.open('GET', at)
      request.send()
    }),
    image: await settled((yes, no) => {
      const image = new Image()
      image.onload = yes
      image.onerror = no
      image.src = at + 'x.png'
    }),
    style: await settled((yes, no) => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.onload = yes
      link.onerror = no
      link.href = at + 'x.css'
      document.head.append(link)
    }),
    socket: await settled((yes, no) => {
      try {
        const socket = new WebSocket('ws://127.0.0.1:' + port + '/')
        socket.onopen = yes
        socket.onerror = no
      } catch {
        no()
      }
    }),
  }
}`

const ALL_REFUSED = {
  fetch: 'refused',
  xhr: 'refused',
  image: 'refused',
  style: 'refused',
  socket: 'refused',
}

test('the page reaches nothing: its policy stops every request before it is made', async ({
  oneWindow: { program },
}) => {
  const server = await listen()
  const before = await program.refusedRequests()
  expect(await inPage(program, server.port)).toEqual(ALL_REFUSED)
  expect(server.reached()).toBe(0)
  expect(await program.refusedRequests(), 'requests that got as far as the guard').toBe(before)
  await server.stop()
})

function inPage(program: Program, port: number): Promise<unknown> {
  return program.page.evaluate(`(${TRIES})(${port})`)
}

test('a page without a policy reaches nothing either: the guard refuses and counts each request', async ({
  oneWindow: { program, evenhand },
}) => {
  const server = await listen()
  const before = await program.refusedRequests()
  const answers: unknown = await program.electron.evaluate(async ({ BrowserWindow }, script) => {
    const bare = new BrowserWindow({ show: false, webPreferences: { sandbox: true } })
    try {
      await bare.loadURL('data:text/html,<p>no policy</p>')
      return (await bare.webContents.executeJavaScript(script)) as unknown
    } finally {
      bare.destroy()
    }
  }, `(${TRIES})(${server.port})`)
  expect(answers).toEqual(ALL_REFUSED)
  expect(server.reached()).toBe(0)
  expect(evenhand.proxy.connections).toEqual([])
  const refused = (await program.refusedRequests()) - before
  expect(refused, 'each is counted').toBe(Object.keys(ALL_REFUSED).length)
  evenhand.expectedRefusals += refused
  await server.stop()
})

test('neither does the main process, should a part of it ever try', async ({
  oneWindow: { program, evenhand },
}) => {
  const server = await listen()
  const before = await program.refusedRequests()
  const answer = await program.electron.evaluate(
    async ({ net }, port) =>
      net.fetch(`http://127.0.0.1:${port}/`).then(
        () => 'reached',
        () => 'refused',
      ),
    server.port,
  )
  expect(answer).toBe('refused')
  expect(server.reached()).toBe(0)
  evenhand.expectedRefusals += (await program.refusedRequests()) - before
  await server.stop()
})

test('a hint to connect beforehand opens no connection', async ({ oneWindow: { program, evenhand } }) => {
  const server = await listen()
  await program.page.evaluate((port) => {
    for (const rel of ['preconnect', 'dns-prefetch', 'prefetch']) {
      const link = document.createElement('link')
      link.rel = rel
      link.href = `http://127.0.0.1:${port}/`
      document.head.append(link)
    }
  }, server.port)
  // A request made after the hints is answered after them.
  await program.page.evaluate(async () => (await fetch('/index.html')).status)
  expect(server.reached()).toBe(0)
  expect(evenhand.proxy.connections).toEqual([])
  await server.stop()
})

test('a call between browsers (WebRTC) opens no way around the guard', async ({ oneWindow: { program } }) => {
  const candidates = await program.page.evaluate(async () => {
    const call = new RTCPeerConnection({ iceServers: [{ urls: 'stun:127.0.0.1:9' }] })
    const found: string[] = []
    const gathered = new Promise<void>((resolve) => {
      call.addEventListener('icecandidate', ({ candidate }) => {
        if (candidate === null) resolve()
        else if (candidate.protocol === 'udp') found.push(candidate.candidate)
      })
    })
    call.createDataChannel('data')
    await call.setLocalDescription(await call.createOffer())
    await gathered
    call.close()
    return found
  })
  expect(candidates, 'sockets that the page could open').toEqual([])
})
