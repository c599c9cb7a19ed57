import type { Manifest } from './workspace.ts'

/** Which licence texts and notices a package owes, beside its own LICENSE. */
export interface Owed {
  /** True where it carries material of the eForms SDK, which CC BY 4.0 wants named. */
  readonly attribution: boolean
}

/** Files that never belong into a published package. */
const unwanted: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/\.test\.|\.test-d\.|(^|\/)__fixtures__\/|(^|\/)fixtures\//u, 'a test or a fixture'],
  [/(^|\/)src\//u, 'a source beside its build'],
  [
    /\.(xml|xsd|sch|gc|zip|jar|efx)$|(^|\/)(fields|codelists|notice-types)\.json$/u,
    'a notice or a file of the eForms SDK',
  ],
  [/(^|\/)(\.env.*|\.npmrc|tsconfig.*\.json|tsup\.config\..*|.*\.tsbuildinfo)$/u, 'a file of the build'],
]

/** What is wrong with the files of a packed package; paths are relative to its root. */
export function contentProblems(manifest: Manifest, files: readonly string[], { attribution }: Owed): string[] {
  const present = new Set(files)
  const wanted = ['LICENSE', 'README.md', 'package.json', ...(attribution ? ['NOTICE'] : []), ...licenceTexts(manifest)]
  return [
    ...wanted
      .filter((path) => !present.has(path))
      .map((path) => `the tarball lacks ${path}. Add it to the folder and to "files".`),
    ...files.flatMap((path) => {
      const found = unwanted.find(([pattern]) => pattern.test(path))
      return found ? [`the tarball holds ${path}, ${found[1]}. Narrow "files".`] : []
    }),
  ]
}

/** LICENSE is Apache-2.0; each other licence of the expression needs its own text. */
function licenceTexts({ license = '' }: Manifest): string[] {
  const ids = license.split(/[\s()]+|\b(?:AND|OR)\b/u).filter((id) => id !== '' && id !== 'Apache-2.0')
  return ids.map((id) => `LICENSES/${id}.txt`)
}

/** What every package.json that is published says. */
export function manifestProblems(manifest: Manifest): string[] {
  const problems: string[] = []
  const want = (holds: boolean, says: string) => {
    if (!holds) problems.push(says)
  }
  const { name, description, license, type, sideEffects, files, keywords = [], exports = {} } = manifest
  want(
    name.startsWith('@opensource-experts/'),
    `"name" is ${name}: published packages are named @opensource-experts/*.`,
  )
  want(!!description && description.length >= 20, '"description" is missing or says too little.')
  want(
    !!license?.includes('Apache-2.0'),
    '"license" must hold Apache-2.0 (code), with AND for what is under other terms.',
  )
  want(type === 'module', '"type" must be "module": packages are pure ESM.')
  want(sideEffects === false, '"sideEffects" must be false, so that bundlers can leave out what is unused.')
  want(Array.isArray(files), '"files" is missing: say what is published.')
  want(keywords.length > 0, '"keywords" is missing: it is how people find the package.')
  want('.' in exports && './package.json' in exports, '"exports" must name "." and "./package.json".')
  // A language is a file that is made: no list names it.
  // A pattern is for a folder of like things: `./texts/*`, `./rules/*/README.md`.
  want(!('./*' in exports), '"exports" opens everything by "./*": name each entry, or a folder of like ones.')
  want(!('main' in manifest || 'module' in manifest), '"main" and "module" say again what "exports" says: remove them.')
  return problems
}
