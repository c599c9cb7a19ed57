import { statSync } from 'node:fs'
import filePlugin from '@size-limit/file'
import sizeLimit from 'size-limit'
import { type Bundler, bundlers, makeVendorFolder, type VendorImport, vendorBundle } from './vendor-bundle.ts'
import { repositoryRoot } from './workspace.ts'

export interface SizeCeiling extends VendorImport {
  readonly entry: string
  /** Bytes, gzip level 9. */
  readonly maxGzip: number
  /** Bytes that contracts promise, where the ceiling lies above them: a promise that is not kept yet. */
  readonly contract?: number
}

export interface BundleSize {
  readonly entry: string
  readonly maxGzip: number
  readonly contract?: number
  /** Bytes before compression. */
  readonly raw: Readonly<Record<Bundler, number>>
  readonly gzip: Readonly<Record<Bundler, number>>
  readonly warnings: readonly string[]
}

/** Bundles each import by each bundler, in an empty folder, from the packages as built below `root`. */
export async function measureBundles(
  ceilings: readonly SizeCeiling[],
  folder: string,
  root = repositoryRoot,
): Promise<BundleSize[]> {
  makeVendorFolder(folder, root)
  const sizes: BundleSize[] = []
  for (const [index, { entry, maxGzip, contract, ...what }] of ceilings.entries()) {
    const made = await Promise.all(bundlers.map((bundler) => vendorBundle(bundler, what, folder, `entry-${index}`)))
    const measured = (await sizeLimit([filePlugin], {
      cwd: folder,
      checks: made.map(({ files }) => ({ files, gzip: true })),
    })) as readonly { readonly size: number }[]
    const raw = made.map(({ files }) => files.reduce((sum, file) => sum + statSync(file).size, 0))
    // A size of nothing would pass below every ceiling.
    if (measured.length < made.length || measured.some(({ size }) => !(size > 0)))
      throw new Error(`${entry} could not be measured: ${JSON.stringify({ made, measured, raw })}`)
    sizes.push({
      entry,
      maxGzip,
      ...(contract === undefined ? {} : { contract }),
      raw: byBundler((at) => raw[at]),
      gzip: byBundler((at) => measured[at]?.size),
      warnings: made.flatMap(({ warnings }) => warnings),
    })
  }
  return sizes
}

/** `over the contract's 10 kB`, where a bundle is; else nothing. */
export function overContract({ contract, gzip }: Pick<BundleSize, 'contract' | 'gzip'>): string {
  const over = contract !== undefined && bundlers.some((bundler) => gzip[bundler] > contract)
  return over ? `over the contract's ${contract / 1000} kB` : ''
}

function byBundler(size: (at: number) => number | undefined): Readonly<Record<Bundler, number>> {
  const [esbuild, vite] = bundlers.map((_, at) => size(at) ?? Number.NaN)
  return { esbuild: esbuild ?? Number.NaN, vite: vite ?? Number.NaN }
}
