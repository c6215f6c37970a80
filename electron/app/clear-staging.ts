import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileError, systemCode } from '../bundle/file-error'

/** What lies in the staging folder for a while: decrypted files, and segments on their way to being verified. */
const ENDINGS = ['.plain', '.segment']

/** Removes what a run that was killed left in the staging folder; before anything of this run uses it. */
export async function clearStaging(staging: string): Promise<void> {
  const names = await readdir(staging).catch((thrown: unknown) => {
    if (systemCode(thrown) === 'ENOENT') return []
    throw fileError(thrown, staging)
  })
  for (const name of names) {
    if (ENDINGS.some((ending) => name.endsWith(ending))) await rm(join(staging, name), { force: true })
  }
}
