import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { defined } from '@opensource-experts/core'
import {
  type Claims,
  collectEvidence,
  type EvidenceBundle,
  formatFinding,
  parseClaims,
} from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { evidencePart } from '../documents/evidence-part'
import { readSalt, saltBeside } from '../documents/evidence-salt'
import { forgesOf, tokensOf } from '../documents/forge-settings'
import { answer } from '../io/answer'
import type { Context } from '../io/context'
import { standardInput } from '../io/input'
import { readJson } from '../io/read-json'
import { identityOf, refuseTaken, writeWhole } from '../io/write-whole'
import { section } from '../text/section'
import { say } from '../words/say'

/** Confirms or rejects what is claimed. Exit 1 where something claimed was not found. */
export const command = defineCommand({
  name: 'evidence collect',
  rank: 550,
  group: 'contributions that a tenderer claims, from the objects of git',
  description: 'confirm or reject what a tenderer claims to have contributed, in a bundle that anyone can recompute',
  examples: ['ose evidence collect claims.json --out bundle.json'],
  arguments: { claims: { description: 'claims (JSON); paths in it start where it lies' } },
  options: {
    out: { value: 'file', description: 'file of the bundle; its secret is written beside it, as <file>.salt' },
    salt: { value: 'file', description: 'file that holds the secret of the bundle (default: a new one)' },
    proofs: {
      description:
        'ask the domains that are claimed whose they are, whether claimed keys are published, and platforms who is a member of claimed organisations',
    },
    forge: {
      value: 'host=program',
      description:
        'what a host runs (github, gitlab, forgejo), for --proofs; github.com, gitlab.com and codeberg.org are known',
      many: true,
    },
    privateAddresses: { description: 'ask repositories at private addresses too' },
    force: { description: 'replace files that are there' },
  },
  words: {
    project: {
      en: '{name}: {all, plural, one {1 commit} other {# commits}}, {counted} counted, {contributors, plural, one {1 contributor} other {# contributors}}; the fewest who made half of them: {fewest}',
      fr: '{name} : {all, plural, one {# commit} other {# commits}}, dont {counted, plural, one {# compté} other {# comptés}}, {contributors, plural, one {# contributeur} other {# contributeurs}} ; le plus petit nombre à l’origine de la moitié : {fewest}',
    },
    person: {
      en: '  {id}: {count, plural, one {1 commit} other {# commits}}, {others} recorded or merged for others, {released, plural, one {1 release} other {# releases}}',
      fr: '  {id} : {count, plural, one {# commit} other {# commits}}, {others} enregistrés ou fusionnés pour d’autres, {released, plural, one {# version publiée} other {# versions publiées}}',
    },
    proof: { en: '    level of proof: {level}', fr: '    niveau de preuve : {level}' },
    none: { en: '  {id}: nothing was found', fr: '  {id} : rien n’a été trouvé' },
    partial: { en: '  not all of it could be read: {missing}', fr: '  tout n’a pas pu être lu : {missing}' },
    confirmed: { en: 'confirmed: {person}, {commit}, {date}', fr: 'confirmé : {person}, {commit}, {date}' },
    rejected: {
      en: 'not confirmed: {person}, {commit} ({reason})',
      fr: 'non confirmé : {person}, {commit} ({reason})',
    },
    questions: {
      en: 'Questions to the tenderer, who is heard first:',
      fr: 'Questions au soumissionnaire, entendu d’abord :',
    },
    secret: {
      en: 'Secret of this bundle, to be kept apart from it: {salt}',
      fr: 'Secret de cette preuve, à conserver à part : {salt}',
    },
    'secret-file': {
      en: 'Its secret, to be kept apart from it: {file}',
      fr: 'Son secret, à conserver à part : {file}',
    },
  },
  run: (context, { claims: file }, flags) =>
    answer(context, file, async () => {
      const { signal, progress, lang, out } = context
      const { out: output, force = false, privateAddresses = false } = flags
      const forges = forgesOf(flags.forge ?? [])
      const tokens = flags.proofs ? tokensOf(context.env) : {}
      const claims = await readJson(context, file, parseClaims)
      const given = flags.salt === undefined ? undefined : await readSalt(context, flags.salt)
      const keep = new Set([await identityOf(file)].filter((identity) => identity !== undefined))
      const options = { force, keep, signal }
      // Before the work, and both before one: a new secret beside a bundle of before would fit none.
      if (output !== undefined)
        for (const path of [output, ...(given === undefined ? [saltBeside(output)] : [])])
          await refuseTaken(path, options)
      // A call that is ended goes on where it was, under its own secret.
      const part = output === undefined ? undefined : await evidencePart(context, output)
      const secret = given ?? part?.salt ?? randomBytes(32).toString('hex')
      const { bundle, salt } = await collectEvidence(claims, {
        localRepositories: true,
        base: file === standardInput ? '.' : dirname(file),
        privateAddresses,
        signal,
        log: (line) => progress.show(line),
        salt: secret,
        ...defined({
          checkpoint: part?.checkpoint(secret),
          proofs: flags.proofs ? { on: today(), privateAddresses, forges, tokens } : undefined,
        }),
      })
      const written: string[] = []
      if (output !== undefined) {
        const bytes = (text: string) => new TextEncoder().encode(text)
        if (given === undefined) {
          const beside = saltBeside(output)
          await writeWhole(beside, bytes(`${salt}\n`), { ...options, mode: 0o600 })
          written.push(say(lang, 'evidence-collect.secret-file', { file: beside }))
        }
        await writeWhole(output, bytes(`${JSON.stringify(bundle, null, 2)}\n`), options)
        await part?.remove()
        written.unshift(say(lang, 'written', { output }))
      } else if (given === undefined) {
        // Without it nobody could recompute who is who, and it belongs into no pipe.
        progress.clear()
        await out.errors([say(lang, 'evidence-collect.secret', { salt })])
      }
      return {
        document: bundle,
        lines: () => [...evidenceText(bundle, claims, context), ...written],
        exit: isConfirmed(bundle) ? 0 : 1,
      }
    }),
})

function today(): string {
  return new Date().toISOString().slice(0, 10)
}

/** Each person in a project at least, and each fact. */
function isConfirmed({ evidence }: EvidenceBundle): boolean {
  const found = (person: string) =>
    evidence.projects.some(({ people }) => people.some((one) => one.person === person && one.status === 'confirmed'))
  return (
    evidence.facts.every(({ status }) => status === 'confirmed') && evidence.people.every(({ person }) => found(person))
  )
}

function evidenceText({ evidence, proofs = [] }: EvidenceBundle, claims: Claims, { lang, paint }: Context): string[] {
  const names = new Map(evidence.people.map(({ person }, at) => [person, claims.people[at]?.id ?? person]))
  const nameOf = (person: string | undefined) => (person === undefined ? '' : (names.get(person) ?? person))
  return [
    ...evidence.projects.flatMap(({ name, commits, metrics, missing, people }) => [
      paint(
        'bold',
        say(lang, 'evidence-collect.project', {
          name,
          all: commits.all,
          counted: commits.counted,
          contributors: metrics.contributors,
          fewest: metrics.contributorAbsenceFactor,
        }),
      ),
      ...(missing.length > 0 ? [say(lang, 'evidence-collect.partial', { missing: missing.join(', ') })] : []),
      ...people.flatMap((one) =>
        one.status === 'not-found'
          ? [say(lang, 'evidence-collect.none', { id: nameOf(one.person) })]
          : [
              say(lang, 'evidence-collect.person', {
                id: nameOf(one.person),
                count: Object.values(one.commits).reduce((sum, ids) => sum + ids.length, 0),
                others: one.committedForOthers + one.mergedForOthers,
                released: one.released.length,
              }),
              ...proofs
                .filter(({ person, project }) => person === one.person && project === name)
                .map(({ level }) => say(lang, 'evidence-collect.proof', { level })),
            ],
      ),
    ]),
    ...evidence.facts.map(({ person, commit, status, reason = '', date = '' }) =>
      say(lang, `evidence-collect.${status}`, { person: nameOf(person), commit, reason, date }),
    ),
    ...section(
      say(lang, 'evidence-collect.questions'),
      evidence.findings.flatMap((finding) => {
        const { question, honest } = formatFinding(finding, lang)
        const about = [nameOf(finding.person), finding.project].filter((part) => part !== undefined && part !== '')
        return [`    ${about.join(', ')}: ${question}`, `      ${honest}`]
      }),
    ),
  ]
}
