import { findCode, type FoundCode, type PagePixels } from './find-code'

self.addEventListener('message', ({ data }: MessageEvent<PagePixels>) => {
  const found: FoundCode | undefined = findCode(data)
  self.postMessage(found ?? null, { transfer: [] })
})
