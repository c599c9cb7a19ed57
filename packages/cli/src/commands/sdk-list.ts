import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { defined } from '@opensource-experts/core'
import { inspectPacks, nationalPacksDir } from '@opensource-experts/eforms-sdk'
import { defineCommand } from '../declaration/define-command'
import { packsOption } from '../declaration/shared-options'
import { packsDir } from '../documents/packs-dir'
import { answer } from '../io/answer'
import { columns } from '../text/columns'
import { say } from '../words/say'

/** The rule packs that are there, newest first. */
export const command = defineCommand({
  name: 'sdk list',
  rank: 700,
  group: 'rule packs of the official eForms SDK',
  description: 'the rule packs that are there',
  examples: ['ose sdk list'],
  options: packsOption,
  words: {
    none: {
      en: 'No rule packs in {dir}. Get one: ose sdk add 1.15',
      fr: 'Aucun jeu de règles dans {dir}. Pour en obtenir un : ose sdk add 1.15',
    },
    broken: {
      en: 'Cannot be used: {path} ({reason}). Build it again: ose sdk add {sdk}{national, select, none {} other { --national {national} --from <archive or folder>}}',
      fr: 'Inutilisable : {path} ({reason}). Pour le reconstruire : ose sdk add {sdk}{national, select, none {} other { --national {national} --from <archive ou dossier>}}',
    },
    packs: { en: 'Rule packs in {dir}:', fr: 'Jeux de règles dans {dir} :' },
    counts: {
      en: '{rules, plural, one {1 rule} other {{rules} rules}}, {asserts, plural, one {1 assert} other {{asserts} asserts}}',
      fr: '{rules, plural, one {{rules} règle} other {{rules} règles}}, {asserts, plural, one {{asserts} assertion} other {{asserts} assertions}}',
    },
  },
  run: (context, _, flags) =>
    answer(context, null, async () => {
      const { lang } = context
      const dir = packsDir(context, flags)
      const all = await Promise.all([dir, ...(await nationalOf(dir))].map(inspectPacks))
      const broken = all.flatMap((each) => each.broken)
      const packs = all.flatMap((each) =>
        each.packs.map(({ manifest: { sdk, national, minor, digest, counts } }) => ({
          sdk,
          ...defined({ national }),
          minor,
          digest,
          counts,
        })),
      )
      const rows = packs.map(({ sdk, national, counts }) => [
        national === undefined ? sdk : `${national} ${sdk}`,
        say(lang, 'sdk-list.counts', counts),
      ])
      return {
        document: { dir, packs, ...(broken.length > 0 ? { broken } : {}) },
        lines: () => [
          ...(packs.length === 0
            ? [say(lang, 'sdk-list.none', { dir })]
            : [say(lang, 'sdk-list.packs', { dir }), ...columns(rows)]),
          ...broken.map(({ sdk, national = 'none', path, reason }) =>
            say(lang, 'sdk-list.broken', { sdk, national, path, reason }),
          ),
        ],
        exit: 0,
      }
    }),
})

/** The folders of national SDKs; a name that none can have is passed over. */
async function nationalOf(dir: string): Promise<string[]> {
  const names = await readdir(join(dir, 'national')).catch((error: NodeJS.ErrnoException) => {
    // Where the folder of the packs is none, `inspectPacks` says so.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return []
    throw error
  })
  return names.sort().flatMap((name) => {
    try {
      return [nationalPacksDir(dir, name)]
    } catch {
      return []
    }
  })
}
