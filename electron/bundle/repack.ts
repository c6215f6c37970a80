import { AppError } from '#shared/kernel/app-error'
import type { BundleContent, ContentFile } from './bundle-content'
import type { OpenBundle } from './open-bundle'
import { changesFiles, headFiles } from './packed-files'

/**
 * What an open bundle holds, to be written without its wrapper. Its device's signature was over another
 * manifest, so nobody signs this one; head signatures and all files stay. Throws `bundle.redacted`, since such
 * a copy is of use only as it was signed, and `bundle.other-kind` for an interview guide, which nobody encrypts.
 */
export async function unwrapped(bundle: OpenBundle): Promise<BundleContent> {
  const { kind, action, device, created, without, heads } = bundle.manifest
  if (kind === 'redacted') throw new AppError('bundle.redacted')
  if (kind === 'guide') throw new AppError('bundle.other-kind', kind)
  const kept = bundle.manifest.files.flatMap((file): ContentFile[] =>
    file.kind === 'changes' || file.kind === 'head' ? [] : [{ ...file, read: () => bundle.read(file) }],
  )
  const files = [...(await changesFiles(bundle.changes)), ...headFiles(bundle.heads), ...kept]
  return { kind, encryption: 'none', action, device, created, without, heads, files }
}
