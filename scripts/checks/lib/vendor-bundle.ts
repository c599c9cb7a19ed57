import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build as esbuild, type Plugin } from 'esbuild'
import { type Rolldown, build as vite } from 'vite'
import { packagesOf, repositoryRoot } from './workspace.ts'

/** What a vendor imports: `{ OseError }` from `@opensource-experts/core`. */
export interface VendorImport {
  readonly from: string
  /** Names, or `*` alone for all of the entry. */
  readonly names: readonly string[]
  /** What stands beside it in the same bundle: names by entry. Default nothing. */
  readonly also?: Readonly<Record<string, readonly string[]>>
  /** Modules whose path holds this are left out: what is measured is the rest. */
  readonly without?: string
}

export interface VendorFiles {
  /** What loads before the first call: chunks behind a dynamic import are not among them. */
  readonly files: readonly string[]
  readonly warnings: readonly string[]
}

export const bundlers = ['esbuild', 'vite'] as const
export type Bundler = (typeof bundlers)[number]

/** A folder as a vendor has it: our packages installed as built, nothing else. */
export function makeVendorFolder(folder: string, root = repositoryRoot): void {
  mkdirSync(join(folder, 'node_modules/@opensource-experts'), { recursive: true })
  for (const { dir, manifest } of packagesOf('packages', root))
    symlinkSync(dir, join(folder, 'node_modules', manifest.name))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
}

/** Bundles one import for browsers, minified, with all dependencies, in a vendor's folder. */
export function vendorBundle(
  bundler: Bundler,
  { from, names, also = {}, without }: VendorImport,
  folder: string,
  name: string,
): Promise<VendorFiles> {
  // A file for each bundler: both run at once, and one read an entry while it was written anew for the other.
  const main = `${name}-${bundler}.js`
  const imports = Object.entries({ [from]: names, ...also }).map(([entry, own], at) => importOf(entry, own, at))
  const used = imports.flatMap(({ locals }) => locals)
  writeFileSync(
    join(folder, main),
    `${imports.map(({ line }) => line).join('\n')}\nglobalThis.used = [${used.join(', ')}]\n`,
  )
  const job: Job = { folder, main, outDir: join('bundles', bundler, name), without }
  return bundler === 'esbuild' ? byEsbuild(job) : byVite(job)
}

/** An entry's names under names of their own, since two entries may have the same. */
function importOf(entry: string, names: readonly string[], at: number) {
  if (names.includes('*')) return { line: `import * as all${at} from '${entry}'`, locals: [`all${at}`] }
  const locals = names.map((name) => `${name}${at}`)
  return {
    line: `import { ${names.map((name, index) => `${name} as ${locals[index]}`).join(', ')} } from '${entry}'`,
    locals,
  }
}

interface Job {
  readonly folder: string
  /** Relative to the folder. */
  readonly main: string
  readonly outDir: string
  readonly without: string | undefined
}

async function byEsbuild({ folder, main, outDir, without }: Job): Promise<VendorFiles> {
  const { metafile, warnings } = await esbuild({
    entryPoints: [main],
    absWorkingDir: folder,
    outdir: outDir,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    logLevel: 'silent',
    legalComments: 'none',
    // The workspace's tsconfig leads to the sources; a vendor has none of it.
    tsconfigRaw: '{}',
    plugins: without === undefined ? [] : [leaveOut(without)],
  })
  const chunks = Object.entries(metafile.outputs).map(([path, { imports, entryPoint }]) => ({
    path,
    entry: entryPoint === main,
    imports: imports.filter(({ kind, external }) => kind !== 'dynamic-import' && !external).map((each) => each.path),
  }))
  return {
    files: reached(chunks).map((path) => join(folder, path)),
    warnings: warnings.map(({ text, location }) => (location ? `${location.file}: ${text}` : text)),
  }
}

/** Leaves what holds a word in its path outside the bundle. */
function leaveOut(part: string): Plugin {
  return {
    name: 'leave-out',
    setup: ({ onResolve }) =>
      onResolve({ filter: /./ }, ({ path }) => (path.includes(part) ? { path, external: true } : undefined)),
  }
}

async function byVite({ folder, main, outDir, without }: Job): Promise<VendorFiles> {
  const warnings: string[] = []
  const result = await vite({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    build: {
      outDir,
      target: 'es2022',
      modulePreload: false,
      // Both languages of every clause are large, unminified least: the ceilings speak of size, not this warning.
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(folder, main),
        external: (id) => without !== undefined && id.includes(without),
        onwarn: ({ message }) => warnings.push(message),
      },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]) as readonly Rolldown.RolldownOutput[]
  const chunks = outputs.flatMap(({ output }) =>
    output.flatMap((each) =>
      each.type === 'chunk' ? [{ path: each.fileName, entry: each.isEntry, imports: each.imports }] : [],
    ),
  )
  return { files: reached(chunks).map((path) => join(folder, outDir, path)), warnings }
}

interface Chunk {
  readonly path: string
  readonly entry: boolean
  readonly imports: readonly string[]
}

/** The entry and the chunks that it imports statically; what was left outside is none. */
function reached(chunks: readonly Chunk[]): string[] {
  const found = new Set(chunks.filter(({ entry }) => entry))
  for (const { imports } of found) for (const chunk of chunks) if (imports.includes(chunk.path)) found.add(chunk)
  if (found.size === 0) throw new Error(`No bundle has an entry: ${JSON.stringify(chunks)}`)
  return [...found].map(({ path }) => path)
}
