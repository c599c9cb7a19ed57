import { cpSync, existsSync, globSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { defineConfig, type Options } from 'tsup'
import { writeDeclarations } from './scripts/build/declarations.ts'
import { entriesOf } from './scripts/build/entries.ts'
import { modulesOf, outputOf, sourceOf, specifierOf } from './scripts/build/modules.ts'

/**
 * Published module by module, so that a vendor's bundler leaves out what is not used, and nothing of another package is
 * built in. What is built stands in package.json alone: what it exports and all that this imports.
 */
async function configOf(folder: string): Promise<Options> {
  const { modules: entries, data } = entriesOf(folder)
  const modules = await modulesOf(entries)
  return {
    entry: Object.fromEntries(
      modules.map((path) => [outputOf(folder, path, '.js').replace(/\.js$/u, ''), relative(process.cwd(), path)]),
    ),
    outDir: relative(process.cwd(), join(folder, 'dist')),
    // Not the root's, whose paths lead to the sources of the other packages.
    tsconfig: join(folder, 'tsconfig.json'),
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    // Node, Deno and Bun know `node:`; not all know the bare names.
    removeNodeProtocol: false,
    // Each module is an entry of its own: what it imports stays an import, with the extension that ES modules need.
    esbuildPlugins: [
      {
        name: 'one-file-a-module',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.{1,2}\// }, ({ path, importer, resolveDir }) =>
            importer === ''
              ? undefined
              : { path: specifierOf(folder, importer, sourceOf(join(resolveDir, path))), external: true },
          )
        },
      },
    ],
    splitting: false,
    treeshake: false,
    skipNodeModulesBundle: true,
    clean: true,
    sourcemap: false,
    silent: true,
    onSuccess: async () => {
      writeDeclarations(folder, entries)
      for (const path of data) cpSync(join(folder, 'src', path), join(folder, 'dist', path))
    },
  }
}

// From the root every package is built, in one process; from a package's folder, that package.
const here = process.cwd()
const folders = existsSync(join(here, 'pnpm-workspace.yaml'))
  ? globSync('packages/*/package.json', { cwd: here }).map((path) => join(here, dirname(path)))
  : [here]

export default defineConfig(() => Promise.all(folders.map(configOf)))
