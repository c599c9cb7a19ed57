import { diffDirectories, formatDirectoryChange } from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { readDirectoryFile } from '../documents/read-directory-file'
import { answer } from '../io/answer'
import { withSharedFile } from '../io/with-shared-file'
import { say } from '../words/say'

/** What differs between two editions of a directory, in words. */
export const command = defineCommand({
  name: 'experts diff',
  rank: 526,
  description: 'what differs between two editions of an expert directory, in words',
  examples: ['ose experts diff old.yaml new.yaml --lang fr'],
  arguments: {
    before: { description: 'expert directory (YAML or JSON)' },
    after: { description: 'the same directory, in a later edition' },
  },
  words: { same: { en: 'No difference.', fr: 'Aucune différence.' } },
  run: (context, { before: a, after: b }) =>
    withSharedFile(context, a, readDirectoryFile, (before) =>
      answer(context, b, async () => {
        const { lang, paint } = context
        const changes = diffDirectories(before, await readDirectoryFile(context, b)).map((change) => ({
          ...change,
          message: formatDirectoryChange(change, lang),
        }))
        return {
          document: { before: a, after: b, changes },
          lines: () => [
            paint('bold', `${a} -> ${b}`),
            ...(changes.length === 0 ? [`  ${say(lang, 'experts-diff.same')}`] : []),
            ...changes.map(({ message }) => `  ${message}`),
          ],
          exit: 0,
        }
      }),
    ),
})
