import { writeFileSync } from 'node:fs'
import { ruleDocs } from '../../src/generated/rule-docs'
import { toldOf } from './told-of'

// node --experimental-strip-types --disable-warning=ExperimentalWarning --import ./scripts/ts-hooks.mjs packages/lint/scripts/told/record.ts
// Records what each rule says of its examples (`told.test.ts`). Read the difference before you commit it.

const told = Object.fromEntries(
  ruleDocs.map(({ rule, docs }) => [
    rule.id,
    Object.fromEntries(
      docs.examples.flatMap((example) => {
        const lines = toldOf(rule, example)
        return lines.length === 0 ? [] : [[example.title, lines]]
      }),
    ),
  ]),
)
const head =
  '/** By rule and title of its example: what is said, one line each. None: nothing is. Made by `scripts/told/record.ts`. */\n'
const body = `${head}export const told: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = ${JSON.stringify(told, undefined, 2)}\n`
writeFileSync(new URL('./told.ts', import.meta.url), body)
