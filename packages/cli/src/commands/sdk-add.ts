import { stat } from 'node:fs/promises'
import { defined } from '@opensource-experts/core'
import { addSdk } from '@opensource-experts/eforms-sdk'
import { defineCommand } from '../declaration/define-command'
import { packsOption } from '../declaration/shared-options'
import { packsDir } from '../documents/packs-dir'
import { answer } from '../io/answer'
import { fileError } from '../io/read-bytes'
import { say } from '../words/say'

/** Obtains the official SDK and builds its rule pack, all of it or nothing. */
export const command = defineCommand({
  name: 'sdk add',
  rank: 710,
  description: 'obtain an SDK (Maven, else its source archive) and build its rule pack',
  examples: [
    'ose sdk add 1.15',
    'ose sdk add 1.15 --from eforms-sdk-1.15.1.zip',
    'ose sdk add 1.10.2 --national eforms-xx --from eforms-sdk-xx',
  ],
  arguments: { version: { description: 'exact version (1.15.1), or a minor for its newest known patch' } },
  options: {
    from: { value: 'archive-or-folder', description: 'an SDK that is there already' },
    national: {
      value: 'name',
      description:
        'name that you give to the SDK of a State, of the same layout, kept beside those of the EU; needs --from',
    },
    ...packsOption,
  },
  words: {
    national: {
      en: 'Rule pack of the national SDK {national} {sdk} built from {origin}: {path}\nCheck notices by it: ose notice validate notice.xml --national {national}',
      fr: 'Jeu de règles du SDK national {national} {sdk} construit à partir de {origin} : {path}\nPour contrôler des avis selon lui : ose notice validate avis.xml --national {national}',
    },
    added: {
      en: 'Rule pack of eForms SDK {sdk} built from {origin}: {path}',
      fr: 'Jeu de règles du SDK eForms {sdk} construit à partir de {origin} : {path}',
    },
  },
  run(context, { version }, { from, national, ...flags }) {
    const { lang, signal, progress } = context
    return answer(context, from ?? null, async () => {
      // A path that is not there is a wrong call, where Maven or GitHub that do not answer are unavailable.
      if (from !== undefined) await stat(from).catch((error: unknown) => Promise.reject(fileError(from, error)))
      const { manifest, path, origin } = await addSdk(version, {
        packsDir: packsDir(context, flags),
        signal,
        log: (line) => progress.show(line),
        ...defined({ from, national }),
      })
      const { sdk, minor, digest, counts } = manifest
      return {
        document: { sdk, ...defined({ national }), minor, digest, counts, path, origin },
        lines: () =>
          national === undefined
            ? [say(lang, 'sdk-add.added', { sdk, origin, path })]
            : say(lang, 'sdk-add.national', { national, sdk, origin, path }).split('\n'),
        exit: 0,
      }
    })
  },
})
