import { join } from 'node:path'
import { defined } from '@opensource-experts/core'
import {
  type FederatedAnswer,
  type FederatedExpert,
  federate,
  formatReason,
  openSnapshot,
} from '@opensource-experts/experts'
import { defineCommand } from '../declaration/define-command'
import { openDirectory, openRegister, placeOfSource } from '../documents/open-directory'
import { readCorrections } from '../documents/read-corrections'
import { usageError } from '../errors/usage-error'
import { withoutCredentials } from '../errors/without-credentials'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { readBytes } from '../io/read-bytes'
import { columns } from '../text/columns'
import { section } from '../text/section'
import { say } from '../words/say'

/** Asks every directory given. Exit 3 where none answered. */
export const command = defineCommand({
  name: 'experts search',
  rank: 500,
  group: 'who offers services for a software, and who maintains it',
  description: 'search expert directories, in neutral order, with the reason for each match',
  examples: ['ose experts search --software "Moteur A" --territory FRK --directory directory.yaml'],
  options: {
    software: { value: 'name', description: 'name of the software; several: any of them', many: true, required: true },
    skill: { value: 'skill', description: 'skill; several: any of them', many: true },
    language: { value: 'code', description: 'language of service such as fr; several: any of them', many: true },
    territory: { value: 'nuts', description: 'NUTS code such as FRK; several: any of them', many: true },
    size: {
      value: 'size',
      description: 'size of the firm; several: any of them',
      choices: ['micro', 'small', 'medium', 'large'],
      many: true,
    },
    directory: {
      value: 'file-or-url',
      description: 'expert directory (YAML or JSON); several may be given',
      many: true,
    },
    source: {
      value: 'name',
      description: 'public source, see ose experts sources; several may be given; name:address asks another address',
      many: true,
    },
    snapshot: { value: 'folder', description: 'search a snapshot in place of its sources: nobody is asked' },
    corrections: { value: 'file', description: 'file that says which entries are one firm, and which are not (YAML)' },
    register: {
      value: 'name',
      description: 'register that says who the firms found are: state, size, head office (the first 25 with a number)',
      choices: ['companies-fr'],
    },
    deadline: { value: 'seconds', description: 'time after which those who have answered are enough', fallback: '30' },
    privateAddresses: { description: 'ask directories at private addresses too, such as localhost' },
  },
  words: {
    none: {
      en: 'No expert matches in the directories that answered.',
      fr: 'Aucun expert ne correspond dans les annuaires qui ont répondu.',
    },
    sources: { en: 'Sources:', fr: 'Sources :' },
    entries: {
      en: '{count, plural, one {1 entry} other {{count} entries}}',
      fr: '{count, plural, one {{count} entrée} other {{count} entrées}}',
    },
    dead: { en: 'unavailable: {reason}', fr: 'indisponible : {reason}' },
    partial: {
      en: '{count, plural, one {1 entry} other {{count} entries}}, not all: {reason}',
      fr: '{count, plural, one {{count} entrée} other {{count} entrées}}, incomplet : {reason}',
    },
    stale: {
      en: '{count, plural, one {1 entry} other {{count} entries}} of {date}, not of today: {reason}',
      fr: '{count, plural, one {{count} entrée} other {{count} entrées}} du {date}, et non d’aujourd’hui : {reason}',
    },
    unknown: {
      en: 'No directory that answered knows "{asked}".{nearest, select, none {} other { Did you mean {nearest}?}}',
      fr: 'Aucun annuaire interrogé ne connaît « {asked} ».{nearest, select, none {} other { Vouliez-vous dire : {nearest} ?}}',
    },
    identity: {
      en: 'register: {name}{active, select, yes {} no {, closed} other {, state not known}}{size, select, none {} other {, size {size}}}{place, select, none {} other {, head office in {place}}}',
      fr: 'registre : {name}{active, select, yes {} no {, fermée} other {, état inconnu}}{size, select, none {} other {, taille {size}}}{place, select, none {} other {, siège en {place}}}',
    },
    register: {
      en: '{known, plural, one {1 firm} other {{known} firms}} of {asked} identified{status, select, ok {} other {; {reason}}}',
      fr: '{known, plural, one {{known} entreprise identifiée} other {{known} entreprises identifiées}} sur {asked}{status, select, ok {} other {; {reason}}}',
    },
    fictitious: { en: 'fictitious firms, for demonstration', fr: 'entreprises fictives, pour démonstration' },
    shown: { en: 'Shown: {shown} of {total}.', fr: 'Affichés : {shown} sur {total}.' },
    homonym: {
      en: '"{asked}" means several pieces of software: {candidates}.',
      fr: '« {asked} » désigne plusieurs logiciels : {candidates}.',
    },
    'maybe-name': {
      en: '{a} and {b} may be one firm: they have one name, and that proves nothing.',
      fr: '{a} et {b} sont peut-être une seule entreprise : elles portent le même nom, ce qui ne prouve rien.',
    },
    'maybe-website': {
      en: '{a} and {b} are probably one firm or one group: they have one website.',
      fr: '{a} et {b} sont probablement une seule entreprise ou un même groupe : elles ont le même site.',
    },
    'maybe-number': {
      en: '{a} and {b} are probably one firm, and what the sources say of them contradicts itself.',
      fr: '{a} et {b} sont probablement une seule entreprise, mais ce que les sources en disent se contredit.',
    },
    'competition-unknown': {
      en: 'Competition: unknown, since fewer than two independent directories answered.',
      fr: 'Concurrence : inconnue, car moins de deux annuaires indépendants ont répondu.',
    },
    'competition-none-found': {
      en: 'Competition: no firm found.',
      fr: 'Concurrence : aucune entreprise trouvée.',
    },
    'competition-single': {
      en: 'Competition: one firm found. Beware: a criterion that it alone can meet would single it out.',
      fr: 'Concurrence : une seule entreprise trouvée. Prudence : un critère qu’elle seule peut remplir la désignerait.',
    },
    'competition-several': {
      en: 'Competition: several firms found.',
      fr: 'Concurrence : plusieurs entreprises trouvées.',
    },
  },
  run(context, _, flags) {
    const { signal, progress, env } = context
    const {
      software,
      skill: skills,
      language: languages,
      territory: territories,
      size: sizes,
      directory: given = [],
      source: named = [],
      privateAddresses = false,
      corrections,
      snapshot,
      register,
      deadline,
    } = flags
    return answer(context, null, async () => {
      const places = [...given, ...named.map(placeOfSource)]
      // Neutrality: a list built in would favour those who are on it.
      if (places.length === 0 && snapshot === undefined)
        throw usageError(
          'No directory is asked by itself. Give one or more: --directory experts.yaml, an https address, or --source cnll.',
        )
      progress.show(places.join(', '))
      const opened = await Promise.all(places.map((place) => openDirectory(place, { signal, privateAddresses, env })))
      const taken =
        snapshot === undefined ? undefined : await openSnapshot((name) => readBytes(join(snapshot, name), mostBytes))
      const directories = [...opened, ...(taken?.directories ?? [])]
      const query = { software, ...defined({ skills, languages, territories, sizes }) }
      const federation = federate(directories, {
        deadlineMs: millisecondsOf(deadline),
        ...defined({
          register: register && openRegister({ signal, privateAddresses }),
        }),
        ...defined({ corrections: corrections === undefined ? undefined : await readCorrections(corrections) }),
      })
      const { late: _, ...found } = await federation.search(query, { signal })
      const sources = found.sources.map((source) =>
        source.status === 'ok' ? source : { ...source, reason: withoutCredentials(source.reason) },
      )
      return {
        document: {
          experts: found.experts,
          sources,
          ...defined({ snapshot: taken && { date: taken.date } }),
          ...defined({ unknownSoftware: listed(found.unknownSoftware), maybeSame: listed(found.maybeSame) }),
          ...defined({ register: found.register }),
        },
        lines: () => expertsText({ ...found, sources }, context),
        exit: sources.some(({ status }) => status !== 'unavailable') ? 0 : 3,
      }
    })
  },
})

/** Of a file of a snapshot: 100,000 firms. */
const mostBytes = 128 * 1024 * 1024

/** Left out where there is nothing to say. */
function listed<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined
}

function millisecondsOf(deadline: string): number {
  const seconds = Number(deadline)
  if (/^\d{1,4}(\.\d+)?$/u.test(deadline) && seconds > 0) return Math.ceil(seconds * 1000)
  throw usageError(`--deadline ${deadline.slice(0, 40)} is no number of seconds, such as 30.`)
}

function expertsText(
  { experts, sources, total, competition, homonyms, unknownSoftware, maybeSame, register }: FederatedAnswer,
  { lang, paint }: Context,
): string[] {
  const answered = sources.some(({ status }) => status !== 'unavailable')
  return [
    ...experts.flatMap(({ expert, reasons, identity }) => [
      `${paint('bold', expert.name)}${expert.website ? `  ${expert.website}` : ''}`,
      ...reasons.map((reason) => `  ${formatReason(reason, lang)}`),
      ...(identity ? [`  ${say(lang, 'experts-search.identity', identityParams(identity))}`] : []),
    ]),
    ...(experts.length === 0 && answered ? [say(lang, 'experts-search.none')] : []),
    ...(total > experts.length ? [say(lang, 'experts-search.shown', { shown: experts.length, total })] : []),
    ...homonyms.map(({ asked, meanings }) =>
      say(lang, 'experts-search.homonym', {
        asked,
        candidates: meanings.map(({ name, id, repository }) => `${name} (${repository ?? id})`).join(', '),
      }),
    ),
    ...unknownSoftware.map(({ asked, nearest }) =>
      say(lang, 'experts-search.unknown', { asked, nearest: nearest.join(', ') || 'none' }),
    ),
    ...maybeSame.map(({ a, b, by }) =>
      say(lang, `experts-search.maybe-${by === 'name' || by === 'website' ? by : 'number'}`, { a, b }),
    ),
    ...(answered ? [say(lang, `experts-search.competition-${competition}`)] : []),
    ...section(
      say(lang, 'experts-search.sources'),
      columns(
        sources.map((source) => [
          source.id,
          source.status === 'unavailable'
            ? paint('red', say(lang, 'experts-search.dead', source))
            : source.status === 'stale'
              ? paint(
                  'yellow',
                  say(lang, 'experts-search.stale', {
                    count: source.count,
                    date: source.date ?? '',
                    reason: source.reason,
                  }),
                )
              : source.status === 'partial'
                ? paint('yellow', say(lang, 'experts-search.partial', { count: source.count, reason: source.reason }))
                : say(lang, 'experts-search.entries', { count: source.count }),
          source.status !== 'unavailable' && source.fictitious ? say(lang, 'experts-search.fictitious') : '',
        ]),
        4,
      ),
    ),
    ...(register ? columns([[register.id, say(lang, 'experts-search.register', { reason: '', ...register })]], 4) : []),
  ]
}

function identityParams({ name, active, size, territories }: NonNullable<FederatedExpert['identity']>) {
  const year = size?.year === undefined ? '' : ` (${size.year})`
  return {
    name,
    active: active === undefined ? 'unknown' : active ? 'yes' : 'no',
    size: size ? `${size.value}${year}` : 'none',
    place: territories.map(({ value }) => value).join(', ') || 'none',
  }
}
