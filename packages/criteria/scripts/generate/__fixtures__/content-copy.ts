import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Generation } from '../../../../../scripts/generate/lib/generator'
import { generateFrom } from '../generate-from'

const content = join(import.meta.dirname, '../../../content')

/** A copy of the content with a few clauses, to make mistakes in. */
export interface ContentCopy {
  readonly folder: string
  /** Changes a file; what is replaced must be there. */
  change(path: string, from: string | RegExp, to: string): void
  /** The line of the first words that a file holds so. */
  lineOf(path: string, words: string): number
  /** `clauses/AWD-02/fr.yaml:12 message` */
  problems(): string[]
  /** The text of a generated file whose path ends so. */
  made(end: string): string | undefined
  remove(): void
}

/** Clauses of the fixtures, or of the catalogue, beside languages and sentences as they stand; sets are those given. */
export function contentCopy(
  clauses: readonly string[],
  sets: Readonly<Record<string, string>> = {},
  from = import.meta.dirname,
): ContentCopy {
  const folder = mkdtempSync(join(tmpdir(), 'ose-content-'))
  for (const each of ['catalogue.yaml', 'languages', 'proposal', 'derogation', 'pairs'])
    cpSync(join(content, each), join(folder, each), { recursive: true })
  for (const each of clauses) cpSync(join(from, each), join(folder, 'clauses', each), { recursive: true })
  for (const each of ['reviews', 'sets']) mkdirSync(join(folder, each))
  for (const [name, text] of Object.entries({ 'sets/price.yaml': price, ...sets }))
    writeFileSync(join(folder, name), text)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  const made = (): Generation => generateFrom(folder)
  return {
    folder,
    change(path, words, to) {
      const changed = read(path).replace(words, to)
      if (changed === read(path)) throw new Error(`${path} does not hold ${words}`)
      writeFileSync(join(folder, path), changed)
    },
    lineOf(path, words) {
      const at = read(path)
        .split('\n')
        .findIndex((line) => line.includes(words))
      if (at < 0) throw new Error(`${path} does not hold ${words}`)
      return at + 1
    },
    problems: () =>
      made().problems.map(({ file, line, message }) => {
        const [, own = file] = file.split(`${folder.split('/').at(-1)}/`)
        return `${own}:${line} ${message}`
      }),
    made: (end) => made().files.find(({ path }) => path.endsWith(end))?.text,
    remove: () => rmSync(folder, { recursive: true }),
  }
}

const price = 'price: { basic: 60, advanced: 55, exemplary: 50 }\nlines: []\n'
