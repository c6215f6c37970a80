import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'

/**
 * The proxy that Chromium is given in every test: it counts and refuses each connection. What Electron does
 * not show to the program (an errand of Chromium's own) is seen here.
 */
export class EnvironmentProxy {
  readonly #server: Server
  readonly #connections: string[] = []

  private constructor(server: Server) {
    this.#server = server
  }

  static async start(): Promise<EnvironmentProxy> {
    const server = createServer()
    const proxy = new EnvironmentProxy(server)
    server.on('connection', (socket) => proxy.#refuse(socket))
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(0, '127.0.0.1', resolve)
    })
    return proxy
  }

  /** What was asked of each connection: the first line, or empty where nothing was said. */
  get connections(): readonly string[] {
    return this.#connections
  }

  /** Everything goes through the proxy, this machine's own addresses too. */
  get chromiumArguments(): readonly string[] {
    const { port } = this.#server.address() as AddressInfo
    return [`--proxy-server=127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>']
  }

  async stop(): Promise<void> {
    await new Promise((resolve) => {
      this.#server.close(resolve)
    })
  }

  #refuse(socket: Socket): void {
    const index = this.#connections.push('') - 1
    socket.on('error', () => undefined)
    socket.once('data', (bytes) => {
      this.#connections[index] = bytes.toString('latin1').split('\r\n')[0] ?? ''
      socket.destroy()
    })
  }
}
