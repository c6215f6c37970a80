import { parentPort } from 'node:worker_threads'
import { toAppError } from '#shared/kernel/app-error'
import { loadFonts } from './fonts'
import { renderAudit } from './render-audit'
import { renderContents } from './render-contents'
import { renderGradingPacket } from './render-grading-packet'
import { renderPacket } from './render-packet'
import type { RenderPost, RenderReply } from './render-protocol'
import type { OnProgress } from './render-checked'
import { renderScoreSheet } from './render-score-sheet'
import { renderSignedReport } from './render-signed-report'

/** The entry of the rendering worker (`worker_threads`), so that drawing never holds up the main thread. */
parentPort?.on('message', (asked: RenderPost) => {
  void answer(asked)
})

async function answer(asked: RenderPost): Promise<void> {
  try {
    const bytes = await renderRequest(asked, (phase, page, pages) => {
      post({ kind: 'progress', phase, page, pages })
    })
    post({ kind: 'done', bytes })
  } catch (error) {
    const { code, detail, values } = toAppError(error)
    post({ kind: 'failed', code, detail, values })
  }
}

async function renderRequest(
  { fontsFolder, request }: RenderPost,
  onProgress: OnProgress,
): Promise<Uint8Array> {
  const fonts = loadFonts(fontsFolder)
  switch (request.kind) {
    case 'score-sheet':
      return renderScoreSheet(request.model, fonts, onProgress)
    case 'signed-report':
      return renderSignedReport(request.model, fonts, onProgress)
    case 'audit':
      return renderAudit(request.model, fonts, onProgress)
    case 'contents':
      return renderContents(request.model, fonts, onProgress)
    case 'packet':
      return renderPacket(request.model, request.files, fonts, onProgress)
    case 'grading-packet':
      return renderGradingPacket(request.model, request.files, fonts, onProgress)
  }
}

function post(reply: RenderReply): void {
  parentPort?.postMessage(reply, [])
}
