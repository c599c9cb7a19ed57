import { catalogueCsv, catalogueJson, catalogueJsonLd } from '@opensource-experts/criteria/publish'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption } from '../declaration/shared-options'
import { wholeCatalogue } from '../documents/open-catalogue'
import { answer } from '../io/answer'
import { writeWhole } from '../io/write-whole'
import { say } from '../words/say'

/** The catalogue for other programs: drafts of every language included. */
export const command = defineCommand({
  name: 'criteria export',
  rank: 440,
  description: 'the catalogue of clauses as JSON, linked data or a table',
  examples: ['ose criteria export --format jsonld --out catalogue.jsonld'],
  options: {
    format: { value: 'format', description: 'form of the file', choices: ['json', 'jsonld', 'csv'], required: true },
    out: { value: 'file', description: 'file to write', required: true },
    base: { value: 'url', description: 'where clauses have their addresses (default: the site of the project)' },
    ...catalogueOption,
    force: { description: 'replace a file that is there' },
  },
  words: { written: { en: 'Written: {out}', fr: 'Écrit : {out}' } },
  run: (context, _, { format, out, base, catalogue: folder, force = false }) =>
    answer(context, null, async () => {
      const catalogue = await wholeCatalogue(folder)
      const options = base === undefined ? {} : { base }
      const text =
        format === 'csv'
          ? catalogueCsv(catalogue, options)
          : `${JSON.stringify(format === 'json' ? catalogueJson(catalogue) : catalogueJsonLd(catalogue, options), null, 2)}\n`
      await writeWhole(out, new TextEncoder().encode(text), { force, keep: new Set() })
      return {
        document: { format, output: out, clauses: catalogue.clauses.length },
        lines: () => [say(context.lang, 'criteria-export.written', { out })],
        exit: 0,
      }
    }),
})
