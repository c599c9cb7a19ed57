import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { inspectPacks } from '@opensource-experts/eforms-sdk'
import { defineCommand } from '../declaration/define-command'
import { packsOption } from '../declaration/shared-options'
import { packsDir } from '../documents/packs-dir'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { columns } from '../text/columns'
import { say } from '../words/say'

interface Check {
  readonly id: string
  readonly status: 'ok' | 'missing'
  /** False where everything else works without it. */
  readonly needed: boolean
  /** What was found. */
  readonly found: string | null
  /** What to do; null where nothing is to be done. */
  readonly todo: string | null
}

const engines = {
  fontoxpath: () => import('fontoxpath'),
  'libxml2-wasm': () => import('libxml2-wasm'),
}

/** What is there, what is missing, and what to do. Exit 1 where something needed is missing. */
export const command = defineCommand({
  name: 'doctor',
  rank: 800,
  description: 'what is there, what is missing, and what to do',
  examples: ['ose doctor'],
  options: packsOption,
  words: {
    ok: { en: 'ok', fr: 'ok' },
    missing: { en: 'missing', fr: 'absent' },
    optional: { en: 'optional', fr: 'facultatif' },
    fine: { en: 'All that is needed is there.', fr: 'Tout le nécessaire est présent.' },
    lacks: { en: 'Something needed is missing.', fr: 'Il manque quelque chose de nécessaire.' },
    node: { en: 'Install Node 22 or later.', fr: 'Installer Node 22 ou plus récent.' },
    engine: {
      en: 'Install the command line again: its package {name} cannot be loaded ({reason}).',
      fr: 'Réinstaller la ligne de commande : son paquet {name} ne se charge pas ({reason}).',
    },
    packs: {
      en: 'ose notice validate needs one: ose sdk add 1.15 (or --from an archive).',
      fr: 'ose notice validate en a besoin : ose sdk add 1.15 (ou --from une archive).',
    },
    mvn: {
      en: 'ose sdk add then takes the source archive instead of the Maven artefact.',
      fr: 'ose sdk add prend alors l’archive des sources au lieu de l’artefact Maven.',
    },
    'rule-packs': { en: 'rule packs', fr: 'jeux de règles' },
    'engine-name': { en: 'engine {name}', fr: 'moteur {name}' },
    none: { en: 'none in {dir}', fr: 'aucun dans {dir}' },
    'not-found': { en: 'not on the PATH', fr: 'absent du PATH' },
  },
  run: (context, _, flags) =>
    answer(context, null, async () => {
      const { lang, paint } = context
      const checks = [
        nodeCheck(context),
        ...(await Promise.all(Object.entries(engines).map(([name, load]) => engineCheck(context, name, load)))),
        await packsCheck(context, flags),
        await mavenCheck(context),
      ]
      const lacks = checks.some(({ status, needed }) => needed && status === 'missing')
      const rows = checks.map(({ id, status, needed, found, todo }) => [
        labelOf(id, lang),
        paint(status === 'ok' ? 'green' : needed ? 'red' : 'yellow', say(lang, `doctor.${status}`)),
        needed ? '' : say(lang, 'doctor.optional'),
        [found, todo].filter((part) => part !== null).join('. '),
      ])
      return {
        document: { checks },
        lines: () => [...columns(rows, 0), say(lang, lacks ? 'doctor.lacks' : 'doctor.fine')],
        exit: lacks ? 1 : 0,
      }
    }),
})

function labelOf(id: string, lang: Context['lang']): string {
  if (id === 'rule packs') return say(lang, 'doctor.rule-packs')
  const engine = /^engine (.+)$/u.exec(id)?.[1]
  return engine === undefined ? id : say(lang, 'doctor.engine-name', { name: engine })
}

/** What is there has nothing to be done about it. */
function check(id: string, needed: boolean, found: string | null, todo: string | null): Check {
  return { id, status: todo === null ? 'ok' : 'missing', needed, found, todo }
}

function nodeCheck({ lang }: Context): Check {
  const { node } = process.versions
  return check('node', true, node, Number(node.split('.')[0]) >= 22 ? null : say(lang, 'doctor.node'))
}

async function engineCheck({ lang }: Context, name: string, load: () => Promise<unknown>): Promise<Check> {
  const id = `engine ${name}`
  try {
    await load()
    return check(id, true, null, null)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    return check(id, true, null, say(lang, 'doctor.engine', { name, reason }))
  }
}

async function packsCheck(context: Context, flags: { readonly packs?: string }): Promise<Check> {
  const { lang } = context
  const dir = packsDir(context, flags)
  try {
    const { packs: found, broken } = await inspectPacks(dir)
    const packs = found.map(({ manifest }) => manifest.sdk)
    const wrong = broken.map((each) => say(lang, 'sdk-list.broken', each)).join(' ')
    if (wrong !== '') return check('rule packs', false, packs.join(', ') || null, wrong)
    if (packs.length > 0) return check('rule packs', false, packs.join(', '), null)
    return check('rule packs', false, say(lang, 'doctor.none', { dir }), say(lang, 'doctor.packs'))
  } catch (error) {
    // A pack that cannot be read says itself what to do.
    return check('rule packs', false, null, error instanceof Error ? error.message : String(error))
  }
}

/** Looked up, never run. */
async function mavenCheck({ env, lang }: Context): Promise<Check> {
  const names = process.platform === 'win32' ? ['mvn.cmd', 'mvn.bat'] : ['mvn']
  const folders = (env.PATH ?? '').split(delimiter).filter((each) => each !== '')
  for (const path of folders.flatMap((folder) => names.map((name) => join(folder, name)))) {
    const runs = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (runs) return check('mvn', false, path, null)
  }
  return check('mvn', false, say(lang, 'doctor.not-found'), say(lang, 'doctor.mvn'))
}
