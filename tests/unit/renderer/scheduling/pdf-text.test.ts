import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { toAppError } from '#shared/kernel/app-error'
import { pdfText } from '../../../../renderer/features/scheduling/papers/pdf-text'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** A loading that never comes to an end, nor answers when it is asked to. */
function busy() {
  const never = new Promise<never>(() => undefined)
  const task = { promise: never, destroy: async () => never }
  return { loading: task as unknown as PDFDocumentLoadingTask, end: vi.fn() }
}

it('ends a PDF that keeps its thread busy once its time is over, and not before', async () => {
  const file = busy()
  const codes: string[] = []
  const read = pdfText(file).catch((thrown: unknown) => codes.push(toAppError(thrown).code))
  await vi.advanceTimersByTimeAsync(PAPER_LIMITS.seconds * 1000 - 1)
  expect(codes).toEqual([])
  expect(file.end).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  await read
  expect(codes).toEqual(['paper.too-slow'])
  expect(file.end).toHaveBeenCalledOnce()
})

it('waits for nothing any more once a PDF was refused', async () => {
  const file = { ...busy(), end: vi.fn() }
  const damaged = { ...file.loading, promise: Promise.reject(new Error('damaged')) }
  await expect(
    pdfText({ loading: damaged as unknown as PDFDocumentLoadingTask, end: file.end }),
  ).rejects.toMatchObject({ code: 'paper.broken' })
  expect(file.end).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})
