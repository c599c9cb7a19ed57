// Writes schemas/directory.schema.json: pnpm --filter @opensource-experts/experts run schema
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { directoryJsonSchema } from '../src/directory/directory-schema.ts'

const target = fileURLToPath(new URL('../schemas/directory.schema.json', import.meta.url))
writeFileSync(target, `${JSON.stringify(directoryJsonSchema(), null, 2)}\n`)
console.log(`wrote ${target}`)
