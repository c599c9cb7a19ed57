import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** The page's two scripts, by the name under which they are served. */
export async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [here('page.js'), here('worker.js')],
    outdir: here('../out'),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    // Optional engines, which this page does not use: rules that are not compiled would be named as not run.
    external: ['fontoxpath', 'libxml2-wasm'],
    logLevel: 'silent',
  })
  return new Map(outputFiles.map(({ path, contents }) => [path.slice(path.lastIndexOf('/') + 1), contents]))
}
