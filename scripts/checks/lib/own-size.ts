import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Plugin } from 'esbuild'
import { repositoryRoot } from './workspace.ts'

export interface SizeCeiling {
  readonly entry: string
  /** Source of the entry, relative to the repository. */
  readonly source: string
  /** Modules whose path holds this are left out. */
  readonly without?: string
  /** Bytes, gzip level 9. */
  readonly maxGzip: number
}

export interface OwnSize {
  readonly minified: number
  readonly gzip: number
}

/** Size of our own code behind an entry: bundled and minified, with every dependency left outside. */
export async function ownSize(
  { source, without }: Pick<SizeCeiling, 'source' | 'without'>,
  root = repositoryRoot,
): Promise<OwnSize> {
  const { outputFiles } = await build({
    entryPoints: [join(root, source)],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    packages: 'external',
    write: false,
    logLevel: 'silent',
    legalComments: 'none',
    plugins: without === undefined ? [] : [leaveOut(without)],
  })
  const [output] = outputFiles
  if (!output) throw new Error(`${source} gave no bundle. See scripts/checks/size-ceilings.json.`)
  return { minified: output.contents.length, gzip: gzipSync(output.contents, { level: 9 }).length }
}

function leaveOut(part: string): Plugin {
  return {
    name: 'leave-out',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, resolveDir, kind }) =>
        kind !== 'entry-point' && `${join(resolveDir, path)}/`.includes(part) ? { path, external: true } : undefined,
      )
    },
  }
}
