import { GuideJson, type NamedRole } from '#shared/contracts/bundle/guide'
import { bundlePaths } from '#shared/contracts/bundle/paths'
import type { GuideFile } from '#shared/domain/preparation/word/guide-file'
import { AppError } from '#shared/kernel/app-error'
import { canonicalJson } from '#shared/kernel/canonical'
import type { Id } from '#shared/kernel/ids'
import type { Instant } from '#shared/kernel/time'
import { fileOfBytes, type BundleContent } from './bundle-content'
import type { OpenBundle } from './open-bundle'

export interface GuideToPack {
  readonly action: Id
  readonly device: Id
  readonly created: Instant
  readonly guide: GuideFile
  /** All of the hiring action's: those that the guide names go along. */
  readonly roles: readonly NamedRole[]
}

/** An interview guide alone, as a bundle says it. */
export function packGuide({ action, device, created, guide, roles }: GuideToPack): BundleContent {
  const named = new Set([...guide.content.questions, ...guide.competencies].flatMap((each) => each.roles))
  const json: GuideJson = {
    v: 1,
    kind: 'evenhand-guide',
    guide,
    roles: roles.filter(({ id }) => named.has(id)).map(({ id, name }) => ({ id, name })),
  }
  const file = fileOfBytes('guide', bundlePaths.guide(), Buffer.from(canonicalJson(GuideJson.parse(json))))
  return {
    kind: 'guide',
    encryption: 'none',
    action,
    device,
    created,
    without: [],
    heads: [],
    files: [file],
  }
}

/** The guide in an open bundle. Throws `bundle.other-kind` for one that holds something else. */
export async function guideOf(bundle: OpenBundle): Promise<GuideJson> {
  const { kind, files } = bundle.manifest
  const [file] = files
  if (kind !== 'guide' || file === undefined) throw new AppError('bundle.other-kind', kind)
  return GuideJson.parse(JSON.parse(Buffer.from(await bundle.read(file)).toString()))
}
