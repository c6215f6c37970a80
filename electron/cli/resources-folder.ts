import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/kernel/app-error'

/**
 * The program's resources folder: beside the package's archive, or at the top of a checkout, two levels above
 * the built file. Throws `document.fonts-missing` when the installation has none.
 *
 * @param builtFolder where the built command line lies, `out/main`
 */
export function resourcesFolder(builtFolder: string): string {
  const places = [
    join(builtFolder, '..', '..', 'resources'),
    join(builtFolder, '..', '..', '..', 'resources'),
  ]
  const found = places.find((place) => existsSync(join(place, 'fonts')))
  if (found === undefined) throw new AppError('document.fonts-missing', 'no resources', { font: 'fonts' })
  return found
}
