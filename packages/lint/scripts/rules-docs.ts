// Writes docs/rules.md from the rule files. From the root of the repository:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/lint/scripts/rules-docs.ts
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rulesPage } from './rules-page'

await writeFile(join(import.meta.dirname, '../../../docs/rules.md'), rulesPage())
