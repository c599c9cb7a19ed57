import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A path, or paths by entry or by condition (`types`, `node`, `default`). */
type Target = string | { readonly [key: string]: Target }

/**
 * Sources of what a package exports or runs, as its package.json says: `./dist/http/index.js` is built from
 * `src/http/index.ts`, `./dist/generated/texts/*.js` from every source that fits.
 */
export function entriesOf(folder: string): string[] {
  const { exports = {}, bin = {} } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly exports?: Target
    readonly bin?: Target
  }
  const outputs = new Set(
    [exports, bin].flatMap(pathsIn).flatMap((path) => /^\.\/dist\/(.+)\.js$/u.exec(path)?.[1] ?? []),
  )
  return [...outputs].flatMap((output) => {
    const found = globSync(`src/${output}.ts`, { cwd: folder })
    if (found.length === 0)
      throw new Error(`${folder}/package.json exports dist/${output}.js: there is no src/${output}.ts.`)
    return found.map((path) => join(folder, path))
  })
}

function pathsIn(target: Target): string[] {
  return typeof target === 'string' ? [target] : Object.values(target).flatMap(pathsIn)
}
