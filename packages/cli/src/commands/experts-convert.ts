import { extname } from 'node:path'
import { defined } from '@opensource-experts/core'
import { convertExport, directoryText } from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { dayOf } from '../documents/day-of'
import { readDirectoryText } from '../documents/read-directory-file'
import { answer } from '../io/answer'
import { identityOf, writeWhole } from '../io/write-whole'
import { say } from '../words/say'

/** A directory out of what a public source exports. */
export const command = defineCommand({
  name: 'experts convert',
  rank: 524,
  description: 'make an expert directory out of an export of CNLL, Comptoir du Libre or SILL, or of a publiccode.yml',
  examples: ['ose experts convert export.json --day 2026-11-01 --out directory.yaml'],
  arguments: { export: { description: 'export (JSON), or publiccode.yml' } },
  options: {
    day: { value: 'day', description: 'day on which the export was fetched, such as 2026-11-01', required: true },
    from: {
      value: 'name',
      description: 'what it is (default: told by its shape)',
      choices: ['cnll', 'comptoir', 'sill', 'publiccode'],
    },
    address: { value: 'url', description: 'where it was fetched: the source of facts that name none' },
    out: { value: 'file', description: 'the directory: YAML, or JSON where the name ends with .json', required: true },
    force: { description: 'replace the file if it is there' },
  },
  words: {
    written: {
      en: '{count, plural, one {1 firm} other {{count} firms}} written to {output}. Publisher and licence are still those of {from}: write your own once you may.',
      fr: '{count, plural, one {{count} entreprise écrite} other {{count} entreprises écrites}} dans {output}. Éditeur et licence restent ceux de {from} : indiquer les siens dès qu’on en a le droit.',
    },
    left: {
      en: '{count, plural, one {1 entry cannot} other {{count} entries cannot}} be used: {first}',
      fr: '{count, plural, one {{count} fiche inutilisable} other {{count} fiches inutilisables}} : {first}',
    },
  },
  run: (context, { export: file }, { day, from, address, out: output, force = false }) =>
    answer(context, file, async () => {
      const { lang } = context
      const on = dayOf('--day', day)
      const text = await readDirectoryText(context, file)
      const { directory, format, leftOut, issues } = convertExport(text, {
        day: on,
        file,
        ...defined({ format: from, address }),
      })
      const written = directoryText(directory, extname(output).toLowerCase() === '.json' ? 'json' : 'yaml')
      const own = await identityOf(file)
      await writeWhole(output, new TextEncoder().encode(written), {
        force,
        keep: new Set(own === undefined ? [] : [own]),
      })
      const count = directory.experts.length
      const [first] = issues
      return {
        document: { file, output, from: format, firms: count, leftOut, issues },
        lines: () => [
          say(lang, 'experts-convert.written', { count, output, from: directory.provenance.publisher }),
          ...(leftOut > 0
            ? [say(lang, 'experts-convert.left', { count: leftOut, first: `${first?.path} ${first?.message}` })]
            : []),
        ],
        exit: 0,
      }
    }),
})
