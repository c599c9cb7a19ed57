import { defined } from '@opensource-experts/core'
import {
  type AttestedEvidence,
  type AttestedPerson,
  type AttestedProject,
  type Claims,
  collectAttested,
  parseAttested,
  parseClaims,
} from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { readSalt, saltBeside } from '../documents/evidence-salt'
import { forgesOf, tokensOf } from '../documents/forge-settings'
import { keeper } from '../documents/keeper'
import { usageError } from '../errors/usage-error'
import { version } from '../generated/version'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { readJson } from '../io/read-json'
import { identityOf, refuseTaken, writeWhole } from '../io/write-whole'
import { say } from '../words/say'

const activityKinds = ['review', 'issue', 'release'] as const

/** Reads what platforms attest. Exit 3 where no platform answered, 1 where something could not be read. */
export const command = defineCommand({
  name: 'evidence forges',
  rank: 555,
  description:
    'read the reviews, issues and releases that platforms attest of claimed accounts, in a file beside the bundle',
  examples: [
    'ose evidence forges claims.json --salt bundle.json.salt --out attested.json',
    'ose evidence forges claims.json --salt bundle.json.salt --out attested.json --resume',
  ],
  arguments: { claims: { description: 'claims (JSON), with the accounts of the people' } },
  options: {
    out: {
      value: 'file',
      description: 'file that is written; with --salt left out, its secret is written beside it',
      required: true,
    },
    salt: {
      value: 'file',
      description: 'file that holds the secret of the bundle, so that people have one code in both',
    },
    forge: {
      value: 'host=program',
      description: 'what a host runs (github, gitlab, forgejo); github.com, gitlab.com and codeberg.org are known',
      many: true,
    },
    responses: {
      description: 'ask when the issues of a project were first answered too (it may take a request for each issue)',
    },
    resume: { description: 'go on from what --out holds already' },
    privateAddresses: { description: 'ask platforms at private addresses too' },
    force: { description: 'replace files that are there' },
  },
  words: {
    project: {
      en: '{name}, attested by {host}, asked on {asked}:',
      fr: '{name}, attesté par {host}, interrogé le {asked} :',
    },
    person: { en: '  {id}: {figures}', fr: '  {id} : {figures}' },
    'count-review': {
      en: '{count, plural, one {1 review} other {# reviews}} ({others} of changes by others)',
      fr: '{count, plural, one {# relecture} other {# relectures}} (dont {others} de propositions de tiers)',
    },
    'count-issue': {
      en: '{count, plural, one {1 issue} other {# issues}}',
      fr: '{count, plural, one {# ticket} other {# tickets}}',
    },
    'count-release': {
      en: '{count, plural, one {1 release} other {# releases}}',
      fr: '{count, plural, one {# version publiée} other {# versions publiées}}',
    },
    dead: {
      en: '  {kind}: not known: {reason}{again, select, none {} other { Come again after {again}, with --resume.}}',
      fr: '  {kind} : non connu : {reason}{again, select, none {} other { Reprenez après {again}, avec --resume.}}',
    },
    review: { en: 'reviews', fr: 'relectures' },
    issue: { en: 'issues', fr: 'tickets' },
    release: { en: 'releases', fr: 'versions' },
    others: {
      en: '  {kind}: {count} by accounts that nobody claims, {programs} by programs{undated, plural, =0 {} other {, {undated} without a day, which are not counted}}{left, plural, =0 {} other {, {left} that could not be read}}',
      fr: '  {kind} : {count} par des comptes non déclarés, {programs} par des robots{undated, plural, =0 {} other {, {undated} sans date, non comptés}}{left, plural, =0 {} other {, {left} illisibles}}',
    },
    open: {
      en: '  {kind}: not everything was read: {reason}{again, select, none {} other { Come again after {again}, with --resume.}}',
      fr: '  {kind} : tout n’a pas été lu : {reason}{again, select, none {} other { Reprenez après {again}, avec --resume.}}',
    },
    responses: {
      en: '  first answers: {answered} of {all, plural, one {1 issue} other {# issues}} by people{status, select, whole {} other {, not everything was read}}',
      fr: '  premières réponses : {answered} sur {all, plural, one {# ticket} other {# tickets}} ouverts par des personnes{status, select, whole {} other {, tout n’a pas été lu}}',
    },
    'not-asked': { en: '{name}: not asked: {reason}', fr: '{name} : non interrogé : {reason}' },
    accounts: {
      en: 'Nobody claims an account at {host}: everything there is by others. Write accounts in the claims.',
      fr: 'Personne ne déclare de compte sur {host} : tout y est le fait de tiers. Indiquez des comptes dans les déclarations.',
    },
    word: {
      en: 'This is the word of the platforms: it can be changed there, and nobody can recompute it.',
      fr: 'Ceci n’est que la parole des plateformes : elle peut y être modifiée, et personne ne peut la recalculer.',
    },
  },
  run: (context, { claims: file }, flags) =>
    answer(context, file, async () => {
      const { signal, progress, env, lang } = context
      const {
        out: output,
        forge = [],
        responses = false,
        resume = false,
        force = false,
        privateAddresses = false,
      } = flags
      const forges = forgesOf(forge)
      const tokens = tokensOf(env)
      const claims = await readJson(context, file, parseClaims)
      const there = resume && (await identityOf(output)) !== undefined
      const before = there ? await readJson(context, output, parseAttested) : undefined
      const given = await saltOf(context, flags.salt, there ? saltBeside(output) : undefined)
      if (before && given === undefined)
        throw usageError('To go on, the secret of then is needed. Give its file: --salt bundle.json.salt')
      const keep = new Set([await identityOf(file)].filter((identity) => identity !== undefined))
      const options = { force: force || there, keep }
      for (const path of [output, ...(given === undefined ? [saltBeside(output)] : [])])
        await refuseTaken(path, options)
      const salt = given ?? (await newSalt(saltBeside(output), options))
      const saved = keeper((attested: AttestedEvidence) =>
        writeWhole(output, bytesOf(attested), { ...options, force: true }),
      )
      const { attested } = await collectAttested(claims, {
        ...{ salt, forges, tokens, responses, signal },
        http: { privateAddresses, headers: { 'user-agent': `ose/${version}` } },
        keep: saved.keep,
        log: (line) => progress.show(line),
        ...defined({ before }),
      }).finally(() => saved.last())
      await writeWhole(output, bytesOf(attested), { ...options, force: true })
      const states = attested.attested.projects.flatMap(({ kinds, responses: answers }) =>
        [...Object.values(kinds), ...(answers ? [answers] : [])].map(({ status }) => status),
      )
      return {
        document: attested,
        lines: () => [...attestedText(attested, claims, context), say(lang, 'written', { output })],
        exit: states.every((state) => state === 'unavailable' || state === 'not-asked')
          ? 3
          : states.every((state) => state === 'whole')
            ? 0
            : 1,
      }
    }),
})

async function saltOf(
  context: Context,
  named: string | undefined,
  beside: string | undefined,
): Promise<string | undefined> {
  if (named !== undefined) return readSalt(context, named)
  return beside !== undefined && (await identityOf(beside)) !== undefined ? readSalt(context, beside) : undefined
}

async function newSalt(
  path: string,
  options: { readonly force: boolean; readonly keep: ReadonlySet<string> },
): Promise<string> {
  const salt = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex')
  await writeWhole(path, new TextEncoder().encode(`${salt}\n`), { ...options, mode: 0o600 })
  return salt
}

function bytesOf(attested: AttestedEvidence): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(attested, null, 2)}\n`)
}

function attestedText({ attested: { projects } }: AttestedEvidence, claims: Claims, context: Context): string[] {
  const { lang } = context
  const text = projects.flatMap((project) => projectText(project, claims, context))
  return projects.some(({ source }) => source !== undefined) ? [...text, say(lang, 'evidence-forges.word')] : text
}

function projectText(
  { name, attestedBy, asked = '', kinds, people, responses }: AttestedProject,
  claims: Claims,
  { lang, paint }: Context,
): string[] {
  if (attestedBy === undefined)
    return [say(lang, 'evidence-forges.not-asked', { name, reason: kinds.review.reason ?? '' })]
  const accounts = claims.people.some((one) => one.accounts?.some(({ host }) => host === attestedBy))
  return [
    paint('bold', say(lang, 'evidence-forges.project', { name, host: attestedBy, asked })),
    ...(accounts ? [] : [`  ${say(lang, 'evidence-forges.accounts', { host: attestedBy })}`]),
    ...people.flatMap((person, at) => {
      // Of what did not answer there is no figure: none would be taken for nothing.
      const figures = activityKinds.flatMap((kind) =>
        kinds[kind].status === 'unavailable' ? [] : [figureOf(kind, person, lang)],
      )
      if (person.accounts.length === 0 || figures.length === 0) return []
      return [say(lang, 'evidence-forges.person', { id: claims.people[at]?.id ?? '', figures: figures.join(', ') })]
    }),
    ...activityKinds.flatMap((kind) => {
      const { status, reason = '', again = 'none', others, programs, undated, leftOut } = kinds[kind]
      const label = say(lang, `evidence-forges.${kind}`)
      const counted = say(lang, 'evidence-forges.others', {
        kind: label,
        count: others,
        programs,
        undated,
        left: leftOut,
      })
      if (status === 'unavailable')
        return [paint('red', say(lang, 'evidence-forges.dead', { kind: label, reason, again }))]
      const open = () => paint('yellow', say(lang, 'evidence-forges.open', { kind: label, reason, again }))
      return [counted, ...(status === 'whole' ? [] : [open()])]
    }),
    ...(responses
      ? [
          say(lang, 'evidence-forges.responses', {
            answered: responses.issues.filter(({ answered }) => answered !== undefined).length,
            all: responses.issues.length,
            status: responses.status,
          }),
        ]
      : []),
  ]
}

function figureOf(
  kind: (typeof activityKinds)[number],
  { reviews, issues, releases }: AttestedPerson,
  lang: Context['lang'],
): string {
  const count = { review: reviews, issue: issues, release: releases }[kind].length
  const others = reviews.filter(({ of }) => of === 'others').length
  return say(lang, `evidence-forges.count-${kind}`, { count, others })
}
