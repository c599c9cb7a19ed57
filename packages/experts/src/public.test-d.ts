import type { ExpertDirectory, ExpertQuery } from '@opensource-experts/core'
import { expectTypeOf, test } from 'vitest'
import {
  createFileDirectory,
  createHttpDirectory,
  type Directory,
  type DirectoryExpert,
  type ExpertSearch,
  type ExplainedReason,
  type FileDirectory,
  type FilePage,
  type FoundExpert,
  formatReason,
  type HttpDirectory,
  parseDirectory,
  type SearchOptions,
  searchExperts,
} from './index'

declare const directory: Directory
declare const query: ExpertQuery
declare const reason: ExplainedReason

test('a directory is read from anything', () => {
  expectTypeOf(parseDirectory).parameter(0).toBeUnknown()
  expectTypeOf(parseDirectory).returns.toEqualTypeOf<Directory>()
  // @ts-expect-error: there is no such format.
  parseDirectory('', { format: 'toml' })
})

test('a directory of ours stands behind the port', () => {
  expectTypeOf(createFileDirectory(directory)).toEqualTypeOf<FileDirectory>()
  expectTypeOf<FileDirectory>().toExtend<ExpertDirectory>()
  expectTypeOf<HttpDirectory>().toExtend<ExpertDirectory>()
  expectTypeOf(createFileDirectory(directory).search).returns.resolves.toEqualTypeOf<FilePage>()
  expectTypeOf(createFileDirectory(directory).get).returns.resolves.toEqualTypeOf<DirectoryExpert | undefined>()
  // @ts-expect-error: there is no such option.
  createFileDirectory(directory, { pagesize: 10 })
})

test('an address may be silent, a file is not', () => {
  expectTypeOf(createHttpDirectory).returns.toEqualTypeOf<HttpDirectory>()
  type Status<Of extends { provenance(): Promise<{ status: string }> }> = Awaited<
    ReturnType<Of['provenance']>
  >['status']
  expectTypeOf<Status<FileDirectory>>().toEqualTypeOf<'ok' | 'partial'>()
  expectTypeOf<Status<HttpDirectory>>().toEqualTypeOf<'ok' | 'partial' | 'unavailable'>()
})

test('a search takes directories of anybody, and orders by chance alone', () => {
  expectTypeOf(searchExperts).parameter(0).toEqualTypeOf<readonly ExpertDirectory[]>()
  expectTypeOf(searchExperts).parameter(2).toEqualTypeOf<SearchOptions | undefined>()
  expectTypeOf(searchExperts([], query)).resolves.toEqualTypeOf<ExpertSearch>()
  expectTypeOf<ExpertSearch['experts']>().toEqualTypeOf<readonly FoundExpert[]>()
  expectTypeOf<ExpertSearch['order']['method']>().toEqualTypeOf<'seeded-shuffle'>()
  // @ts-expect-error: nobody can ask for another order.
  searchExperts([], query, { sort: 'size' })
})

test('a reason is a sentence when asked', () => {
  expectTypeOf(formatReason(reason, 'fr')).toEqualTypeOf<string>()
})
