import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** A path, or paths by entry or by condition (`types`, `node`, `default`). */
type Target = string | { readonly [key: string]: Target }

export interface Entries {
  /** Sources of the modules that a package exports or runs, as absolute paths. */
  readonly modules: readonly string[]
  /** Data that it exports, relative to `src`. */
  readonly data: readonly string[]
}

/**
 * What is built of a package, as its package.json says: `./dist/http/index.js` comes from `src/http/index.ts`,
 * `./dist/generated/texts/*.js` from every source that fits, `./dist/generated/catalogue.json` from the same in `src`.
 */
export function entriesOf(folder: string): Entries {
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports?: Target
    readonly bin?: Target
  }
  const outputs = [...new Set([exports, bin].flatMap(pathsIn))]
    .filter((path) => /^\.\/dist\/.+\.(js|json)$/u.test(path))
    .map((path) => path.slice('./dist/'.length))
  const sources = outputs.flatMap((output) => {
    const source = output.replace(/\.js$/u, '.ts')
    const found = globSync(`src/${source}`, { cwd: folder }).filter((path) => !/\.test(-d)?\.ts$/u.test(path))
    if (found.length === 0) throw new Error(`${folder}/package.json exports dist/${output}: there is no src/${source}.`)
    return found
  })
  return {
    modules: sources.filter((path) => path.endsWith('.ts')).map((path) => join(folder, path)),
    data: sources.filter((path) => path.endsWith('.json')).map((path) => relative('src', path)),
  }
}

function pathsIn(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(pathsIn)
}
