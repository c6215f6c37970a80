import { readdirSync, readFileSync } from 'node:fs'
import { join, posix, resolve } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

export const ROOT = resolve(import.meta.dirname, '../../..')

/** One import of a file: a path from the repository's folder (`shared/log/change`), or a package's name. */
export interface Import {
  readonly target: string
  /** The imported names; empty for an import of everything. */
  readonly names: readonly string[]
  readonly typeOnly: boolean
}

export interface SourceFile {
  /** From the repository's folder, with slashes. */
  readonly path: string
  readonly text: string
  readonly imports: readonly Import[]
}

/** Reads every source file under some folders of the repository. */
export function readSources(...folders: string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
      .filter((path) => /\.(ts|tsx|mjs|cjs)$/.test(path) && !path.includes('/node_modules/'))
      .sort()
      .map(readSource),
  )
}

/** The rules look at the same files one after the other: each is parsed once. */
const read = new Map<string, SourceFile>()

function readSource(path: string): SourceFile {
  const known = read.get(path)
  if (known !== undefined) return known
  const file = sourceOf(path, readFileSync(join(ROOT, path), 'utf8'))
  read.set(path, file)
  return file
}

/** A source file as it would be at a path: made-up violations are fed to the rules with it. */
export function sourceOf(path: string, text: string): SourceFile {
  return { path, text, imports: findImports(path, text) }
}

/** The first folder below the top of a path: its layer, and so on down. */
export function folderOf(path: string, depth = 0): string {
  return path.split('/')[depth] ?? ''
}

function findImports(path: string, text: string): Import[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`)
  const imports: Import[] = []
  const add = (specifier: string, names: string[] = [], typeOnly = false) => {
    imports.push({ target: targetOf(path, specifier), names, typeOnly })
  }
  new Visitor({
    ImportDeclaration(node) {
      const names = node.specifiers.flatMap((it) =>
        it.type === 'ImportSpecifier' ? [nameOf(it.imported)] : [],
      )
      add(node.source.value, names, node.importKind === 'type')
    },
    ExportNamedDeclaration(node) {
      if (node.source)
        add(
          node.source.value,
          node.specifiers.map((it) => nameOf(it.local)),
          node.exportKind === 'type',
        )
    },
    ExportAllDeclaration(node) {
      add(node.source.value, [], node.exportKind === 'type')
    },
    ImportExpression(node) {
      if (node.source.type === 'Literal' && typeof node.source.value === 'string') add(node.source.value)
    },
    TSImportType(node) {
      add(node.source.value, [], true)
    },
    CallExpression(node) {
      const [argument] = node.arguments
      const isRequire = node.callee.type === 'Identifier' && node.callee.name === 'require'
      if (isRequire && argument?.type === 'Literal' && typeof argument.value === 'string') add(argument.value)
    },
  }).visit(program)
  return imports
}

function nameOf(node: { type: string; name?: string; value?: unknown }): string {
  return node.name ?? String(node.value)
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(path), specifier)
  return specifier.replace(/^#(shared|electron)\//, '$1/')
}
