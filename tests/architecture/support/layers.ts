import { folderOf, type SourceFile } from './source-file'

/** What each folder may import of the repository; all else in the repository is closed to it. */
const MAY_IMPORT: readonly (readonly [folder: string, allowed: readonly string[]])[] = [
  ['shared/kernel', ['shared/kernel']],
  ['shared/log', ['shared/kernel', 'shared/log']],
  ['shared/messages', ['shared/kernel', 'shared/messages']],
  ['shared/contracts', ['shared/kernel', 'shared/log', 'shared/domain', 'shared/contracts']],
  // The models of documents are made of records, facts and words.
  [
    'shared/domain/records',
    ['shared/kernel', 'shared/log', 'shared/domain', 'shared/contracts/documents', 'shared/messages'],
  ],
  [
    'shared/domain/decision/paper',
    ['shared/kernel', 'shared/log', 'shared/domain', 'shared/contracts/documents', 'shared/messages'],
  ],
  [
    'shared/domain/scoring/paper',
    ['shared/kernel', 'shared/log', 'shared/domain', 'shared/contracts/documents', 'shared/messages'],
  ],
  // The pages of a guide's Word file have fixed words, which are recognised again when it is read.
  ['shared/domain/preparation/word', ['shared/kernel', 'shared/log', 'shared/domain', 'shared/messages']],
  ['shared/domain', ['shared/kernel', 'shared/log', 'shared/domain']],
  ['shared', ['shared']],
  ['electron', ['electron', 'shared']],
  ['renderer/components', ['renderer/components', 'shared/kernel', 'shared/messages']],
  ['renderer/bridge', ['renderer/bridge', 'shared']],
  ['renderer/data', ['renderer/data', 'renderer/bridge', 'shared']],
  ['renderer', ['renderer', 'shared', 'resources/wording']],
  ['scripts', ['scripts']],
]

const IN_REPOSITORY = /^(electron|renderer|shared|tests|scripts|resources)\//

/** Packages and modules that a layer has no business with. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  shared: /^(node:|electron$|dexie|pdfmake|pdfjs-dist|react|@mantine\/|@tanstack\/|wouter|yauzl|yazl|pkijs)/,
  electron: /^(dexie|react|@mantine\/|@tanstack\/|wouter)/,
  renderer: /^(node:|electron$|pdfmake|yauzl|yazl|pkijs|@peculiar\/|@cantoo\/)/,
}

/** The imports that cross from one layer into one that is closed to it. */
export function layerViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, imports }) => {
    const allowed = MAY_IMPORT.find(([folder]) => path.startsWith(`${folder}/`))?.[1]
    const forbidden = FORBIDDEN[folderOf(path)]
    return imports
      .filter(({ target }) =>
        IN_REPOSITORY.test(target)
          ? allowed !== undefined && !allowed.some((folder) => target.startsWith(`${folder}/`))
          : forbidden?.test(target),
      )
      .map(({ target }) => `${path} imports ${target}`)
  })
}
