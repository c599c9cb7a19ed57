// `pnpm fuzz:xml [--documents 1000000] [--seed 1] [folder or file...]`: mutated documents through the parser of this house and through
// saxes. Says how many both accepted with the same tree, how many both refused at the same place, and how often each named difference
// came. Documents that are given are taken apart and mutated too. Exit 1 where a difference has no name.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fixtures } from '../../packages/adapters-ted/src/__fixtures__/fixtures.ts'
import { fuzzParsers } from './xml-parsers.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { documents: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '1' } },
})

const files = positionals.flatMap((path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((name) => name.endsWith('.xml'))
        .map((name) => join(path, name))
    : [path],
)
const more = [...Object.values(fixtures), ...files.map((path) => readFileSync(path, 'utf8'))]
const before = performance.now()
const { documents, accepted, refused, differences, unnamed } = fuzzParsers(
  Number(values.documents),
  Number(values.seed),
  more,
)
const named = [...differences].sort(([, one], [, other]) => other - one).map(([name, count]) => `  ${name}: ${count}`)
const lines = [
  `${documents} documents of ${more.length} and of made ones, seed ${values.seed}, ${Math.round((performance.now() - before) / 1000)} s.`,
  `Both accept, with the same tree: ${accepted}. Both refuse, with the same code at the same place: ${refused}.`,
  `Differences that have a name: ${[...differences.values()].reduce((sum, count) => sum + count, 0)}`,
  ...named,
  unnamed.length === 0 ? 'None without a name.' : 'Without a name:',
  ...unnamed,
]
process.stdout.write(`${lines.join('\n')}\n`)
process.exitCode = unnamed.length === 0 ? 0 : 1
