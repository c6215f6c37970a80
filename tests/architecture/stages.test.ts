import { describe, expect, it } from 'vitest'
import { readSources, sourceOf } from './support/source-file'
import { stageViolations } from './support/stages'

const violations = (path: string, text: string) => stageViolations([sourceOf(path, text)])

describe('stages', () => {
  it('import earlier stages only', () => {
    expect(stageViolations(readSources('shared', 'renderer'))).toEqual([])
  })

  it.each([
    ['shared/domain/panel/person.ts', "import { x } from '../scoring/rating'"],
    ['renderer/features/interview/screen.tsx', "import { x } from '../records/packet'"],
    ['renderer/features/interview/screen.tsx', "import type { X } from '#shared/domain/notices/notice'"],
  ])('catch %s with %s', (path, text) => {
    expect(violations(path, text)).toHaveLength(1)
  })

  it('catch a folder that is named like no stage', () => {
    expect(violations('shared/domain/onboarding/plan.ts', '')).toHaveLength(1)
  })

  it('let an earlier stage and the own one through', () => {
    expect(violations('shared/domain/records/packet.ts', "import { x } from '../panel/person'")).toEqual([])
    expect(violations('shared/domain/panel/person.ts', "import { x } from './duty'")).toEqual([])
  })
})
