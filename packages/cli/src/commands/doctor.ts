import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { listPacks } from '@opensource-experts/eforms-sdk'
import type { Context } from '../context'
import type { ExitCode } from '../errors/exit-code'
import { answer } from '../io/answer'
import { say } from '../messages/say'
import { columns } from '../text/columns'
import { packsDir } from './packs-dir'

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

/** `ose doctor`: what is there, what is missing, and what to do. Exit 1 where something needed is missing. */
export function doctor(context: Context, flags: { readonly packs?: string }): Promise<ExitCode> {
  const { lang, paint } = context
  return answer(context, null, async () => {
    const checks = [
      nodeCheck(context),
      ...(await Promise.all(Object.entries(engines).map(([name, load]) => engineCheck(context, name, load)))),
      await packsCheck(context, flags),
      await mavenCheck(context),
    ]
    const lacks = checks.some(({ status, needed }) => needed && status === 'missing')
    const rows = checks.map(({ id, status, needed, found, todo }) => [
      id,
      paint(status === 'ok' ? 'green' : needed ? 'red' : 'yellow', say(lang, status)),
      needed ? '' : say(lang, 'optional'),
      [found, todo].filter((part) => part !== null).join('. '),
    ])
    return {
      document: { checks },
      lines: () => [...columns(rows, 0), say(lang, lacks ? 'doctor-lacks' : 'doctor-fine')],
      exit: lacks ? 1 : 0,
    }
  })
}

/** What is there has nothing to be done about it. */
function check(id: string, needed: boolean, found: string | null, todo: string | null): Check {
  return { id, status: todo === null ? 'ok' : 'missing', needed, found, todo }
}

function nodeCheck({ lang }: Context): Check {
  const { node } = process.versions
  return check('node', true, node, Number(node.split('.')[0]) >= 22 ? null : say(lang, 'doctor-node'))
}

async function engineCheck({ lang }: Context, name: string, load: () => Promise<unknown>): Promise<Check> {
  const id = `engine ${name}`
  try {
    await load()
    return check(id, true, null, null)
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error)
    return check(id, true, null, say(lang, 'doctor-engine', { name, reason }))
  }
}

async function packsCheck(context: Context, flags: { readonly packs?: string }): Promise<Check> {
  const { lang } = context
  const dir = packsDir(context, flags)
  try {
    const packs = (await listPacks(dir)).map(({ sdk }) => sdk)
    if (packs.length > 0) return check('rule packs', false, packs.join(', '), null)
    return check('rule packs', false, say(lang, 'doctor-none', { dir }), say(lang, 'doctor-packs'))
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
  return check('mvn', false, say(lang, 'doctor-not-found'), say(lang, 'doctor-mvn'))
}
