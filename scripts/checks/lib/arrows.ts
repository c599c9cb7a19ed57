import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import ts from 'typescript'
import { filesBelow, packagesOf, repositoryRoot, type WorkspacePackage } from './workspace.ts'

/**
 * Who may import whom (ARCHITECTURE.md): arrows point down only. A package that is not listed may import nothing of
 * ours and is a problem in itself: say here where it stands.
 */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  criteria: ['core'],
  lint: ['core'],
  experts: ['core'],
  'adapters-ted': ['core'],
  'adapters-place': ['core'],
  // A tool above its adapter: it writes what the adapter reads, with the adapter's own XML and pack format.
  'eforms-sdk': ['core', 'adapters-ted'],
  cli: ['core', 'criteria', 'lint', 'experts', 'adapters-ted', 'adapters-place', 'eforms-sdk'],
}

const ownScope = /^@opensource-experts\/([a-z0-9-]+)/u

/** Imports and dependencies that point upward or sideways, or reach into another package's folder. */
export function arrowProblems(root = repositoryRoot): string[] {
  return packagesOf('packages', root).flatMap((each) => [...manifestProblems(each), ...importProblems(each, root)])
}

function manifestProblems({ folder, manifest }: WorkspacePackage): string[] {
  const allowed = arrows[folder]
  if (!allowed) return [`packages/${folder} has no line in scripts/checks/lib/arrows.ts. Say there what it may import.`]
  const { dependencies, devDependencies, peerDependencies, optionalDependencies } = manifest
  const names = Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies, ...optionalDependencies })
  return names.flatMap((name) => {
    const target = ownScope.exec(name)?.[1]
    return target === undefined || allowed.includes(target)
      ? []
      : [`packages/${folder}/package.json depends on ${name}. ${allowance(folder, allowed)}`]
  })
}

function importProblems({ dir, folder }: WorkspacePackage, root: string): string[] {
  const allowed = arrows[folder] ?? []
  return (
    filesBelow(dir)
      // What a package makes from its content is made by the repository's generator; it ships nothing.
      .filter((path) => /\.[cm]?[jt]s$/u.test(path) && path !== join(dir, 'generate.ts'))
      .flatMap((path) => {
        const file = relative(root, path).split(sep).join('/')
        return importsOf(readFileSync(path, 'utf8')).flatMap(({ specifier, line }) => {
          if (specifier.startsWith('.')) {
            const reached = resolve(path, '..', specifier)
            return reached.startsWith(join(dir, sep)) || isSharedFixture(file, reached, allowed, root)
              ? []
              : [`${file}:${line} imports ${specifier}, outside its package. Import packages by name.`]
          }
          const target = ownScope.exec(specifier)?.[1]
          return target === undefined || target === folder || allowed.includes(target)
            ? []
            : [`${file}:${line} imports ${specifier}. ${allowance(folder, allowed)}`]
        })
      })
  )
}

/** Tests may use the fixtures of a package below theirs, which no package exports. */
function isSharedFixture(file: string, reached: string, allowed: readonly string[], root: string): boolean {
  if (!/\.test\.[cm]?[jt]s$|\/__fixtures__\//u.test(file)) return false
  return allowed.some((target) => reached.startsWith(join(root, 'packages', target, 'src/__fixtures__', sep)))
}

function allowance(folder: string, allowed: readonly string[]): string {
  return `${folder} may import ${allowed.length > 0 ? allowed.join(', ') : 'none of our packages'}: move what is shared down to core.`
}

/** Every module that a source names: static and dynamic imports, re-exports, import types, `require`. */
export function importsOf(source: string): { readonly specifier: string; readonly line: number }[] {
  return ts
    .preProcessFile(source, true, true)
    .importedFiles.map(({ fileName, pos }) => ({ specifier: fileName, line: source.slice(0, pos).split('\n').length }))
}
