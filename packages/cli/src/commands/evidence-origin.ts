import { dirname } from 'node:path'
import { defined, OseError } from '@opensource-experts/core'
import {
  type ArchiveVisit,
  type CanonicalOrigin,
  type ComparedHistories,
  canonicalOrigin,
  compareHistories,
  lastVisit,
  parseClaims,
} from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { type AskedSource, originStatements } from '../documents/origin-statements'
import { usageError } from '../errors/usage-error'
import { version } from '../generated/version'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { standardInput } from '../io/input'
import { readJson } from '../io/read-json'
import { columns } from '../text/columns'
import { section } from '../text/section'
import { say } from '../words/say'

/** Places beside the claimed one whose histories are compared: each is fetched whole. */
const mostCompared = 3

interface Compared {
  readonly repository: string
  readonly histories?: ComparedHistories
  readonly reason?: string
}

interface Visited {
  readonly repository: string
  readonly visit?: ArchiveVisit
  readonly reason?: string
}

type Origin = CanonicalOrigin & { readonly compared?: readonly Compared[]; readonly visited?: readonly Visited[] }

/** Says where claimed projects are developed. Exit 1 where sources name another place, 3 where none answered. */
export const command = defineCommand({
  name: 'evidence origin',
  rank: 552,
  description:
    'where claimed projects are really developed, by what public lists and registries say, disagreement shown',
  examples: ['ose evidence origin claims.json --source sill --source comptoir --packages --histories'],
  arguments: { claims: { description: 'claims (JSON); "software" of a project says how lists name it' } },
  options: {
    source: { value: 'name', description: 'public source, see ose experts sources; several may be given', many: true },
    directory: { value: 'file', description: 'directory file (YAML or JSON); several may be given', many: true },
    packages: { description: 'ask ecosyste.ms which repository the packages of a project name' },
    swh: { description: 'ask Software Heritage when it last looked at each place' },
    histories: { description: 'fetch what is named elsewhere too, and say whether the histories are related' },
    privateAddresses: { description: 'ask private addresses too' },
  },
  words: {
    stated: {
      en: '{project}: developed where it is claimed, {claimed}',
      fr: '{project} : développé à l’adresse déclarée, {claimed}',
    },
    elsewhere: {
      en: '{project}: not where it is claimed ({claimed}), by all that say something',
      fr: '{project} : ailleurs qu’à l’adresse déclarée ({claimed}), selon toutes les sources qui se prononcent',
    },
    disputed: {
      en: '{project}: the sources do not agree; claimed is {claimed}',
      fr: '{project} : les sources divergent ; déclaré : {claimed}',
    },
    unknown: {
      en: '{project}: no source says anything, which is nothing against {claimed}',
      fr: '{project} : aucune source ne se prononce, ce qui ne dit rien contre {claimed}',
    },
    by: { en: '{by}{date, select, none {} other {, {date}}}', fr: '{by}{date, select, none {} other {, {date}}}' },
    related: {
      en: '    same beginning as what is claimed; {holds, select, both {they are the same} first {what is claimed has all of it} second {it has all of what is claimed} other {each has work of its own}}',
      fr: '    même origine que ce qui est déclaré ; {holds, select, both {les deux sont identiques} first {ce qui est déclaré contient tout} second {ce dépôt contient tout ce qui est déclaré} other {chacun a des travaux propres}}',
    },
    unrelated: {
      en: '    no commit in common with what is claimed',
      fr: '    aucun commit en commun avec ce qui est déclaré',
    },
    unclear: {
      en: '    the histories could not be compared: {reason}',
      fr: '    les historiques n’ont pas pu être comparés : {reason}',
    },
    shallow: { en: 'one of them does not reach its beginning', fr: 'l’un d’eux ne remonte pas à son début' },
    visited: {
      en: '    seen by Software Heritage on {date} ({status})',
      fr: '    vu par Software Heritage le {date} ({status})',
    },
    unvisited: {
      en: '    not known to Software Heritage under this address',
      fr: '    inconnu de Software Heritage à cette adresse',
    },
    'visit-unclear': {
      en: '    Software Heritage could not be asked: {reason}',
      fr: '    Software Heritage n’a pas pu être interrogé : {reason}',
    },
    dead: { en: 'unavailable: {reason}', fr: 'indisponible : {reason}' },
    answered: { en: 'answered', fr: 'a répondu' },
    sources: { en: 'Sources, which may copy from each other:', fr: 'Sources, qui peuvent se recopier :' },
  },
  run: (context, { claims: file }, flags) =>
    answer(context, file, async () => {
      const { source: sources = [], directory: directories = [], packages = false, privateAddresses = false } = flags
      if (sources.length === 0 && directories.length === 0 && !packages)
        throw usageError(
          'No source is asked by itself. Name one or more: --source sill, --directory file.yaml, --packages.',
        )
      const { projects } = await readJson(context, file, parseClaims)
      const said = await originStatements(context, projects, { sources, directories, packages, privateAddresses })
      const origins: Origin[] = []
      for (const project of projects) {
        const origin = canonicalOrigin(project, said.of(project))
        const base = file === standardInput ? '.' : dirname(file)
        const compared = flags.histories ? await comparedWith(origin, context, base, privateAddresses) : undefined
        const visited = flags.swh ? await visitsOf(origin, context) : undefined
        origins.push({ ...origin, ...defined({ compared, visited }) })
      }
      const wrong = origins.some(({ state }) => state === 'elsewhere' || state === 'disputed')
      const answered = said.sources.some(({ status }) => status === 'ok')
      return {
        document: { origins, sources: said.sources },
        lines: () => originText(origins, said.sources, context),
        exit: !answered ? 3 : wrong ? 1 : 0,
      }
    }),
})

async function comparedWith(
  { claimed, places }: CanonicalOrigin,
  { signal, progress }: Context,
  base: string,
  privateAddresses: boolean,
): Promise<Compared[]> {
  const compared: Compared[] = []
  for (const { repository } of places.filter(({ isClaimed }) => !isClaimed).slice(0, mostCompared)) {
    try {
      const options = {
        localRepositories: true,
        base,
        privateAddresses,
        signal,
        log: (line: string) => progress.show(line),
      }
      const histories = await compareHistories({ repository: claimed }, { repository }, options)
      compared.push({ repository, histories })
    } catch (error) {
      signal.throwIfAborted()
      if (!OseError.isInstance(error)) throw error
      compared.push({ repository, reason: error.message })
    }
  }
  return compared
}

async function visitsOf({ places }: CanonicalOrigin, { signal, env }: Context): Promise<Visited[]> {
  const options = {
    signal,
    http: { headers: { 'user-agent': `ose/${version}` } },
    ...defined({ token: env.OSE_SWH_TOKEN }),
  }
  const visited: Visited[] = []
  for (const { repository } of places) {
    try {
      visited.push({ repository, ...defined({ visit: await lastVisit(repository, options) }) })
    } catch (error) {
      signal.throwIfAborted()
      if (!OseError.isInstance(error)) throw error
      visited.push({ repository, reason: error.message })
    }
  }
  return visited
}

function originText(origins: readonly Origin[], sources: readonly AskedSource[], { lang, paint }: Context): string[] {
  return [
    ...origins.flatMap(({ project, claimed, state, places, compared = [], visited = [] }) => [
      paint(
        state === 'elsewhere' || state === 'disputed' ? 'yellow' : 'bold',
        say(lang, `evidence-origin.${state}`, { project, claimed }),
      ),
      ...places.flatMap(({ repository, statements }) => [
        `  ${repository}: ${statements.map(({ by, date = 'none' }) => say(lang, 'evidence-origin.by', { by, date })).join('; ')}`,
        ...visited.filter((one) => one.repository === repository).map((one) => visitedText(one, lang)),
        ...compared.filter((one) => one.repository === repository).map((one) => comparedText(one, lang)),
      ]),
    ]),
    ...section(
      say(lang, 'evidence-origin.sources'),
      columns(
        sources.map(({ id, status, reason = '' }) => [
          id,
          status === 'ok'
            ? say(lang, 'evidence-origin.answered')
            : paint('red', say(lang, 'evidence-origin.dead', { reason })),
        ]),
        4,
      ),
    ),
  ]
}

function comparedText({ histories, reason }: Compared, lang: Context['lang']): string {
  if (histories?.related === 'yes')
    return say(lang, 'evidence-origin.related', { holds: histories.holds.split('-')[0] ?? '' })
  if (histories?.related === 'no') return say(lang, 'evidence-origin.unrelated')
  return say(lang, 'evidence-origin.unclear', { reason: reason ?? say(lang, 'evidence-origin.shallow') })
}

function visitedText({ visit, reason }: Visited, lang: Context['lang']): string {
  if (reason !== undefined) return say(lang, 'evidence-origin.visit-unclear', { reason })
  return visit
    ? say(lang, 'evidence-origin.visited', { date: visit.date, status: visit.status })
    : say(lang, 'evidence-origin.unvisited')
}
