import { describe, expect, it } from 'vitest'
import { layerViolations } from './support/layers'
import { readSources, sourceOf } from './support/source-file'

const violations = (path: string, text: string) => layerViolations([sourceOf(path, text)])

describe('layers', () => {
  it('let imports flow from renderer and electron to shared, never back, never between the two', () => {
    expect(layerViolations(readSources('shared', 'electron', 'renderer', 'scripts'))).toEqual([])
  })

  it.each([
    ['shared/log/fold.ts', "import { x } from '../../electron/journal/append'"],
    ['shared/log/fold.ts', "import type { X } from '#electron/journal/append'"],
    ['shared/log/fold.ts', "export { x } from '../domain/scoring/rating'"],
    ['shared/kernel/ids.ts', "import { randomUUID } from 'node:crypto'"],
    ['shared/domain/scoring/rating.ts', "const { x } = await import('dexie')"],
    ['electron/main.ts', "export * from '../renderer/data/database'"],
    ['electron/journal/append.ts', "let x: import('../../renderer/data/rows').Row"],
    ['renderer/app/app.tsx', "import { z } from '#electron/ipc/handle'"],
    ['renderer/app/app.tsx', "import fs from 'node:fs'"],
    ['renderer/components/table.tsx', "import { x } from '#shared/domain/scoring/rating'"],
    ['renderer/data/database.ts', "import { x } from '../features/interview/clock'"],
    ['electron/main.ts', "import { x } from '../scripts/lib/run.mjs'"],
  ])('catch %s with %s', (path, text) => {
    expect(violations(path, text)).toHaveLength(1)
  })

  it('let through what is allowed', () => {
    expect(violations('renderer/app/app.tsx', "import { x } from '#shared/log/fold'")).toEqual([])
    expect(violations('electron/cli/evenhand.ts', "import { x } from '../documents/render'")).toEqual([])
  })
})
