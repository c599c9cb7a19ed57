import * as z from 'zod/mini'
import type { GeneratedFile } from '../../../../scripts/generate/lib/generated-file.ts'
import { contentSchemas } from '../../src/content/content-schemas'

/** JSON Schemas of the content files, for the completion of editors: each file names its own in its first line. */
export function jsonSchemas(): GeneratedFile[] {
  return Object.entries(contentSchemas).map(([name, schema]) => ({
    path: `packages/criteria/schemas/${name}.schema.json`,
    text: `${JSON.stringify({ title: `content: ${name}`, ...z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) }, null, 2)}\n`,
  }))
}
