import type { SourceFile } from './source-file'

/** The stages of a hiring action, in order: each may build on the ones before it. */
const STAGES = [
  'preparation',
  'panel',
  'scheduling',
  'training',
  'interview',
  'scoring',
  'decision',
  'notices',
  'improvement',
  'records',
]

const STAGE_FOLDER = /^(shared\/domain|renderer\/features)\/([^/]+)\//

/** The imports of a later stage by an earlier one, and the folders that are named like no stage. */
export function stageViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const own = stageOf(path)
    if (own === undefined) return []
    if (!STAGES.includes(own)) return [`${path} is in a folder that is not a stage`]
    return imports
      .filter(({ target }) => STAGES.indexOf(stageOf(target) ?? '') > STAGES.indexOf(own))
      .map(({ target }) => `${path} imports ${target}`)
  })
}

function stageOf(path: string): string | undefined {
  return STAGE_FOLDER.exec(path)?.[2]
}
