import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import ts from 'typescript'

interface Manifest {
  readonly exports?: Readonly<Record<string, string | { readonly default?: string }>>
  readonly bin?: Readonly<Record<string, string>>
}

/**
 * One configuration for every package: pnpm runs it in the package's folder. Published module by module, so that a
 * vendor's bundler leaves out what is not used, and nothing of another package is built in. What is built stands in
 * package.json alone: `./dist/http/index.js` under "exports" is made from `src/http/index.ts` and all that it imports.
 */
function configOf(folder: string): Options {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
  const entries = entriesOf(manifest).flatMap((entry) => filesOf(folder, entry))
  const modules = reachedFrom(entries.map((entry) => join(folder, entry)))
  return {
    entry: modules.map((path) => relative(folder, path)),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    // Node, Deno and Bun know `node:`; not all know the bare names.
    removeNodeProtocol: false,
    // Each module is an entry of its own: what it imports stays an import, with the extension that ES modules need.
    esbuildPlugins: [
      {
        name: 'one-file-a-module',
        setup: (build) => {
          build.onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) =>
            importer === '' ? undefined : { path: importOf(folder, importer, join(resolveDir, path)), external: true },
          )
        },
      },
    ],
    splitting: false,
    esbuildOptions: (options) => {
      options.outbase = join(folder, 'src')
    },
    treeshake: false,
    skipNodeModulesBundle: true,
    dts: { entry: Object.fromEntries(entries.map((entry) => [entry.replace(/^src\/|\.ts$/g, ''), entry])) },
    clean: true,
    sourcemap: false,
    silent: true,
  }
}

function entriesOf({ exports = {}, bin = {} }: Manifest): string[] {
  const targets = [...Object.values(exports), ...Object.values(bin)]
  return targets
    .map((target) => (typeof target === 'string' ? target : (target.default ?? '')))
    .flatMap((path) => /^\.\/dist\/(.+)\.js$/u.exec(path)?.[1] ?? [])
    .map((path) => `src/${path}.ts`)
}

/** `src/generated/texts/*.ts` is each of these files. */
function filesOf(folder: string, entry: string): string[] {
  if (!entry.endsWith('/*.ts')) return [entry]
  const sources = readdirSync(join(folder, dirname(entry))).filter(
    (name) => name.endsWith('.ts') && name !== 'index.ts',
  )
  return sources.map((name) => `${dirname(entry)}/${name}`)
}

/** The sources that entries need, themselves included; what only types need is no module. */
function reachedFrom(entries: readonly string[]): string[] {
  const seen = new Set(entries)
  for (const path of seen) {
    const { importedFiles } = ts.preProcessFile(withoutTypes(readFileSync(path, 'utf8')), true, true)
    for (const { fileName } of importedFiles)
      if (fileName.startsWith('.')) seen.add(sourceOf(join(dirname(path), fileName)))
  }
  return [...seen]
}

function withoutTypes(source: string): string {
  return ts.transpileModule(source, { compilerOptions: { target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true } })
    .outputText
}

/** `./x` is `x.ts`, or the index of the folder `x`. */
function sourceOf(path: string): string {
  const found = [path, `${path}.ts`, join(path, 'index.ts')].find((each) => existsSync(each) && statSync(each).isFile())
  if (found === undefined) throw new Error(`${path} is imported and there is no such source.`)
  return found
}

/** How the output of one source names the output of another; esbuild writes `..` above `src` as `_.._`. */
function importOf(folder: string, importer: string, target: string): string {
  const output = (path: string) => relative(join(folder, 'src'), path).replaceAll('..', '_.._').replace(/\.ts$/u, '.js')
  const path = relative(dirname(output(importer)), output(sourceOf(target)))
  return path.startsWith('.') ? path : `./${path}`
}

export default defineConfig(configOf(process.cwd()))
