import type { SourceFile } from './source-file'

/** What switches a rule off, puts work off, or leaves tests out. Written so that none matches itself. */
const MARKERS: readonly RegExp[] = [
  /@ts-(ignore|expect-error|nocheck)/,
  /(oxlint|eslint|oxfmt|prettier)-(disable|ignore)/,
  /\b(T(?:ODO)|F(?:IXME)|H(?:ACK)|X(?:XX))\b/,
  /\bas\sunknown\sas\b/,
  /\b(test|it|describe|suite)(\.\w+)*\.(only|todo|fixme|fails)\(/,
  // With a title first, a skip has no condition and so no reason.
  /\b(test|it|describe|suite)\.skip\(\s*['"`]/,
]

/** Waiting for a time instead of for what is to happen. */
const FIXED_WAITS: readonly RegExp[] = [
  /\bwaitFor(?:Timeout)\b/,
  /new Promise(<\w+>)?\(\s*\(?\w*\)?\s*=>\s*(\{\s*)?(void )?setTimeout\(/,
  /node:timers\/(?:promises)/,
]

export function markerViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) => {
    const patterns = path.startsWith('tests/') ? [...MARKERS, ...FIXED_WAITS] : MARKERS
    return patterns.flatMap((pattern) => {
      const found = pattern.exec(text)
      return found === null ? [] : [`${path} has ${found[0]}`]
    })
  })
}
