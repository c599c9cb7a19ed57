import { join } from 'node:path'
import { defined } from '@opensource-experts/core'
import { catalogueSite } from '@opensource-experts/criteria/site'
import { defineCommand } from '../declaration/define-command'
import { catalogueOption, jurisdictionOption } from '../declaration/shared-options'
import { wholeCatalogue } from '../documents/open-catalogue'
import { answer } from '../io/answer'
import { checkOutputFolder } from '../io/output-folder'
import { writeWhole } from '../io/write-whole'
import { say } from '../words/say'

/** The catalogue as a static site, which works from files as well. */
export const command = defineCommand({
  name: 'criteria site',
  rank: 450,
  description: 'the catalogue of clauses as a static site: search, a page for each clause, every language',
  examples: ['ose criteria site --out site --lang fr'],
  options: {
    out: { value: 'folder', description: 'folder of the site, made where it is missing', required: true },
    feedback: {
      value: 'url',
      description: 'address that readers write to; {clause} and {version} in it are filled in (default: none)',
    },
    ...jurisdictionOption,
    ...catalogueOption,
    force: { description: 'replace files that are there' },
  },
  words: {
    written: {
      en: '{count, plural, one {# file} other {# files}} in {folder}; start with index.html.',
      fr: '{count, plural, one {# fichier} other {# fichiers}} dans {folder} ; commencer par index.html.',
    },
  },
  run: (context, _, { out, feedback, jurisdiction, catalogue: folder, force = false }) =>
    answer(context, null, async () => {
      await checkOutputFolder(out)
      const options = { language: context.lang, ...defined({ feedback, jurisdiction }) }
      const files: string[] = []
      for (const { name, text } of catalogueSite(await wholeCatalogue(folder), options)) {
        context.signal.throwIfAborted()
        const file = join(out, name)
        await writeWhole(file, new TextEncoder().encode(text), { force, keep: new Set() })
        files.push(file)
      }
      const line = say(context.lang, 'criteria-site.written', { count: files.length, folder: out })
      return { document: { files }, lines: () => [line], exit: 0 }
    }),
})
