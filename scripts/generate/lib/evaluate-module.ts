import { dirname, resolve, sep } from 'node:path'
import { build } from 'esbuild'

/**
 * What a TypeScript module declares on load, with every import outside the folders of `keep` left empty: so a
 * declaration is read without loading, or even having built, what the module works with.
 *
 * @throws where the module calls something that it imports from outside, or is not TypeScript.
 */
export async function evaluateModule(
  path: string,
  keep: readonly string[],
): Promise<Readonly<Record<string, unknown>>> {
  const kept = (file: string) => keep.some((folder) => file.startsWith(folder + sep))
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'outside-is-empty',
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /.*/ }, ({ path: wanted, importer, kind }) => {
            if (kind === 'entry-point') return null
            const inside = wanted.startsWith('.') && kept(resolve(dirname(importer), wanted))
            return inside ? null : { path: wanted, namespace: 'empty' }
          })
          // CommonJS: any name may be imported from it, and is undefined.
          onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: 'module.exports = {}', loader: 'js' }))
        },
      },
    ],
  })
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  return (await import(`data:text/javascript;base64,${source}`)) as Readonly<Record<string, unknown>>
}
