import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { defineConfig, type UserConfig } from 'tsdown'

/** A path, or paths by condition (`types`, `node`, `default`), or by entry. */
type Target = string | { readonly [condition: string]: Target }

interface Manifest {
  readonly name: string
  readonly exports?: Target
  readonly bin?: Readonly<Record<string, string>>
}

/**
 * One run builds every package, or the one whose script it is. Published module by module, so that a vendor's bundler leaves
 * out what is not used, and nothing of another package is built in. What is built stands in package.json alone:
 * `./dist/http/index.js` under "exports" is made from `src/http/index.ts`.
 */
function configOf(folder: string, manifest: Manifest): UserConfig {
  return {
    cwd: folder,
    name: manifest.name,
    entry: entriesOf(manifest),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    unbundle: true,
    root: 'src',
    // As package.json says: a module of which nothing is used is not imported.
    treeshake: { moduleSideEffects: false },
    // A constant written into the module that uses it would leave an import behind that imports nothing.
    inputOptions: { optimization: { inlineConst: false } },
    fixedExtension: false,
    deps: { neverBundle: true },
    // Each declaration comes from its source alone, which takes milliseconds: what is exported states its types.
    dts: { generator: 'oxc' },
    sourcemap: false,
    clean: true,
    report: false,
    logLevel: 'warn',
    checks: { bundlerTimings: false },
  }
}

function entriesOf({ exports = {}, bin = {} }: Manifest): string[] {
  const paths = [exports, bin].flatMap(pathsIn)
  return [...new Set(paths)]
    .flatMap((path) => /^\.\/dist\/(.+)\.js$/u.exec(path)?.[1] ?? [])
    .map((path) => `src/${path}.ts`)
}

function pathsIn(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(pathsIn)
}

// pnpm names the package whose script runs; in the root's, all are meant.
const asked = process.env.npm_package_name
const folders = join(import.meta.dirname, 'packages')
const packages = readdirSync(folders)
  .map((name) => join(folders, name))
  .filter((folder) => existsSync(join(folder, 'package.json')))
  .map((folder) => ({
    folder,
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
  }))
const chosen = packages.filter(({ manifest }) => manifest.name === asked)

export default defineConfig(
  (chosen.length > 0 ? chosen : packages).map(({ folder, manifest }) => configOf(folder, manifest)),
)
