import { directoryPage } from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { readDirectoryFile } from '../documents/read-directory-file'
import { answer } from '../io/answer'
import { identityOf, writeWhole } from '../io/write-whole'
import { say } from '../words/say'

/** A directory as one page that needs no other file. */
export const command = defineCommand({
  name: 'experts page',
  rank: 528,
  description:
    'write an expert directory as one web page that needs no other file: who publishes it, software, firms, sources',
  examples: ['ose experts page directory.yaml --out directory.html --lang fr'],
  arguments: { directory: { description: 'expert directory (YAML or JSON)' } },
  options: {
    out: { value: 'file', description: 'the page (HTML)', required: true },
    force: { description: 'replace the file if it is there' },
  },
  words: {
    written: {
      en: '{count, plural, one {1 firm} other {{count} firms}} written to {output}.',
      fr: '{count, plural, one {{count} entreprise écrite} other {{count} entreprises écrites}} dans {output}.',
    },
  },
  run: (context, { directory: file }, { out: output, force = false }) =>
    answer(context, file, async () => {
      const directory = await readDirectoryFile(context, file)
      const page = directoryPage(directory, { language: context.lang })
      const own = await identityOf(file)
      await writeWhole(output, new TextEncoder().encode(page), { force, keep: new Set(own === undefined ? [] : [own]) })
      const count = directory.experts.length
      return {
        document: { file, output, firms: count },
        lines: () => [say(context.lang, 'experts-page.written', { count, output })],
        exit: 0,
      }
    }),
})
