import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { PAPER_LIMITS } from '#shared/domain/scheduling/papers/paper-limits'
import { toAppError } from '#shared/kernel/app-error'
import { pdfText } from '../../../../renderer/features/scheduling/papers/pdf-text'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

it('ends a PDF that keeps its thread busy once its time is over, and not before', async () => {
  const file = { loading: { promise: new Promise<never>(() => undefined) }, end: vi.fn() }
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
  const file = { loading: { promise: Promise.reject(new Error('damaged')) }, end: vi.fn() }
  await expect(pdfText(file)).rejects.toMatchObject({ code: 'paper.broken' })
  expect(file.end).toHaveBeenCalledOnce()
  expect(vi.getTimerCount()).toBe(0)
})
