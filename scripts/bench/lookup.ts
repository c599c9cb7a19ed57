// `pnpm bench:lookup [firms]...` (after a build): the index of names beside MiniSearch, on the same made-up names in the same run.
// Ratios are what to compare; times are of the processor and depend on the machine.
import { createLookup, type Directory, type LookupQuery, loadLookup } from '@opensource-experts/experts'
import MiniSearch, { type SearchResult } from 'minisearch'

/** A small generator of numbers from 0 to below 1, the same in each run (mulberry32). */
let state = 20261101
function random(): number {
  state = (state + 0x6d2b79f5) | 0
  let mix = Math.imul(state ^ (state >>> 15), 1 | state)
  mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix
  return ((mix ^ (mix >>> 14)) >>> 0) / 4294967296
}
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item

const syllables =
  'ba be bi bo bu da de di do du fa fe fi ga go la le li lo lu ma me mi mo na ne ni no ra re ri ro sa se si so ta te ti to va ve vi vo'.split(
    ' ',
  )
const vocabulary = [
  ...new Set(
    Array.from({ length: 30_000 }, () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(syllables)).join(''),
    ),
  ),
]
/** A few words are in many names, most in few, as in real ones. */
const word = () => vocabulary[Math.floor(vocabulary.length * random() ** 3)] as string
const codes = Array.from(
  { length: 300 },
  (_, at) => `${pick(['FR', 'DE', 'IT', 'BE'])}${'ABCDEFGHIJKLM'[at % 13]}${at % 9}${(at * 7) % 9}`,
)

function directoryOf(firms: number): Pick<Directory, 'experts' | 'software'> {
  const fact = (value: string) => [{ value, source: 'https://firm.example.org/', date: '2026-02-04' }]
  return {
    experts: Array.from({ length: firms }, (_, at) => ({
      id: `firm-${at}`,
      name: Array.from({ length: 2 + (at % 3) }, word).join(' '),
      ids: [{ scheme: 'SIREN', value: String(100_000_000 + at * 7) }],
      territories: fact(pick(codes)),
    })),
    software: Array.from({ length: firms / 2 }, (_, at) => ({
      id: `software-${at}`,
      name: Array.from({ length: 1 + (at % 2) }, word).join(' '),
      repository: `https://git.example.org/s/${at}`,
    })),
  }
}

const slip = (text: string) => {
  const at = 1 + Math.floor(random() * (text.length - 1))
  return text.slice(0, at) + pick(['a', 'e', 'o', 'x']) + text.slice(at + 1)
}

const kinds: Readonly<Record<string, (directory: Pick<Directory, 'experts' | 'software'>) => LookupQuery>> = {
  'exact id': ({ experts }) => ({ text: pick(experts).ids?.[0]?.value ?? '' }),
  'one word': ({ experts }) => ({ text: pick(pick(experts).name.split(' ')) }),
  'two words, beginning and slip': ({ experts }) => {
    const [one = '', two = ''] = pick(experts).name.split(' ')
    return { text: `${slip(one)} ${two.slice(0, Math.max(3, two.length - 2))}` }
  },
  'word in a place': ({ experts }) => ({
    text: pick(pick(experts).name.split(' ')),
    territories: [pick(codes).slice(0, 3)],
  }),
  'whole country': () => ({ territories: ['FR'] }),
}

const sizes = process.argv.slice(2).map(Number).filter(Number.isSafeInteger)
for (const firms of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const directory = directoryOf(firms)
  const before = memory()
  const [own, built] = timed(() => createLookup(directory))
  const held = memory() - before
  const [saved, saving] = timed(() => own.save())
  const [loaded, loading] = timed(() => loadLookup(saved))
  const [mini, miniBuilt] = timed(() => {
    const index = new MiniSearch<{ id: string; name: string; code: string }>({
      fields: ['name'],
      storeFields: ['code'],
    })
    index.addAll(
      directory.experts.map(({ id, name, territories }) => ({ id, name, code: territories?.[0]?.value ?? '' })),
    )
    index.addAll((directory.software ?? []).map(({ id, name }) => ({ id, name, code: '' })))
    return index
  })
  console.log(
    `${firms} firms, ${firms / 2} pieces of software: built ${built.toFixed(0)} ms (MiniSearch ${miniBuilt.toFixed(0)}), saved ${(saved.length / 1e6).toFixed(1)} MB in ${saving.toFixed(0)} ms, loaded ${loading.toFixed(0)} ms, some ${(held / 1e6).toFixed(0)} MB held`,
  )
  const mix: number[] = []
  for (const [name, make] of Object.entries(kinds)) {
    const queries = Array.from({ length: 1000 }, () => make(directory))
    for (const query of queries.slice(0, 100)) loaded.find(query)
    const ours = queries.map((query) => timed(() => loaded.find(query)))
    const empty = ours.filter(([{ total }]) => total === 0).length
    const times = ours.map(([, time]) => time)
    mix.push(...times)
    console.log(
      `  ${name.padEnd(30)} ${quantiles(times)}  nothing found ${empty} of ${queries.length}${name === 'exact id' || name === 'whole country' ? '' : `  MiniSearch ${quantiles(besides(mini, queries))}`}`,
    )
  }
  console.log(`  ${'all of them'.padEnd(30)} ${quantiles(mix)}`)
}

/** MiniSearch asked the same, fewer times since it takes longer. */
function besides(
  mini: MiniSearch<{ id: string; name: string; code: string }>,
  queries: readonly LookupQuery[],
): number[] {
  return queries.slice(0, 200).map(({ text = '', territories: [code] = [] }) => {
    const two = text.includes(' ')
    const options = {
      combineWith: 'AND' as const,
      prefix: two,
      fuzzy: two ? 1 : false,
      ...(code === undefined ? {} : { filter: (result: SearchResult) => String(result.code).startsWith(code) }),
    }
    return timed(() => mini.search(text, options).slice(0, 20))[1]
  })
}

/** Milliseconds of processor time, since others use the machine too. */
function timed<Value>(work: () => Value): [Value, number] {
  const start = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(start)
  return [value, (user + system) / 1000]
}

function quantiles(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)
  return `p50 ${at(0.5).padStart(7)}  p99 ${at(0.99).padStart(7)} ms`
}

function memory(): number {
  globalThis.gc?.()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
