import { existsSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { build } from 'esbuild'

/** The sources that entries need at run time, themselves included; what only types need is no module. */
export async function modulesOf(entries: readonly string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [...entries],
    bundle: true,
    write: false,
    outdir: 'dist',
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
    metafile: true,
    logLevel: 'error',
  })
  return Object.keys(metafile.inputs).map((path) => resolve(path))
}

/** `./x` is `x.ts`, or the index of the folder `x`. */
export function sourceOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find((each) => existsSync(each) && statSync(each).isFile())
  if (found === undefined) throw new Error(`${path} is imported and there is no such source.`)
  return found
}

/** Where the output of a source lies below `dist`. What lies above `src` comes into the folder `_.._`, as esbuild names it. */
export function outputOf(folder: string, source: string, extension: '.js' | '.d.ts'): string {
  return `${relative(join(folder, 'src'), source).replaceAll('..', '_.._').replace(/\.ts$/u, '')}${extension}`
}

/** How the output of one source names that of another: with the extension that ES modules need. */
export function specifierOf(folder: string, importer: string, target: string): string {
  const path = relative(dirname(outputOf(folder, importer, '.js')), outputOf(folder, target, '.js'))
  return path.startsWith('.') ? path : `./${path}`
}
