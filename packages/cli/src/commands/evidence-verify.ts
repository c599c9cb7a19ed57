import { dirname } from 'node:path'
import { defined } from '@opensource-experts/core'
import {
  type ArchivedCommits,
  type CheckedSignature,
  checkSignature,
  parseBundle,
  parseClaims,
  type SignedEvidence,
  verifyEvidence,
} from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { askArchive } from '../documents/ask-archive'
import { readSalt, saltOf } from '../documents/evidence-salt'
import { usageError } from '../errors/usage-error'
import { answer } from '../io/answer'
import { standardInput } from '../io/input'
import { readJson } from '../io/read-json'
import type { Language } from '../words/language'
import { say } from '../words/say'

/** Recomputes a bundle. Exit 1 where something differs. */
export const command = defineCommand({
  name: 'evidence verify',
  rank: 560,
  description: 'recompute a bundle, and say exactly what differs',
  examples: [
    'ose evidence verify bundle.json',
    'ose evidence verify bundle.json --claims claims.json --salt bundle.json.salt',
    'ose evidence verify bundle.json --swh archived.json',
  ],
  arguments: { bundle: { description: 'bundle of ose evidence collect (JSON)' } },
  options: {
    claims: { value: 'file', description: 'its claims (JSON): with them everything is recomputed' },
    salt: { value: 'file', description: 'file that holds its secret (default: <bundle>.salt)' },
    swh: {
      value: 'file',
      description:
        'ask Software Heritage which commits it holds; the file keeps its answers, and a later call goes on from it',
    },
    signature: { value: 'file', description: 'envelope of ose evidence sign (JSON), to be checked with --public-key' },
    publicKey: { value: 'file', description: 'public key of who signed (PEM)' },
    privateAddresses: { description: 'ask repositories at private addresses too' },
  },
  words: {
    everything: {
      en: 'Everything was recomputed from the claims.',
      fr: 'Tout a été recalculé à partir des déclarations.',
    },
    history: {
      en: 'The figures of the projects and the kind of each commit were recomputed; whose commits they are was not.',
      fr: 'Les chiffres des projets et la nature de chaque commit ont été recalculés ; leur attribution ne l’a pas été.',
    },
    digest: {
      en: 'Only the digest was recomputed: the bundle names no public repository.',
      fr: 'Seule l’empreinte a été recalculée : la preuve ne désigne aucun dépôt public.',
    },
    unchecked: { en: 'Not read: {name}', fr: 'Non lu : {name}' },
    signed: { en: 'Signed, as it stands, by the key {keyid}.', fr: 'Signé, en l’état, avec la clé {keyid}.' },
    unsigned: { en: 'Not signed by the key {keyid}: {reason}', fr: 'Non signé avec la clé {keyid} : {reason}' },
    'other-type': { en: 'the envelope holds something else', fr: 'l’enveloppe contient autre chose' },
    'no-signature': { en: 'no signature in it fits', fr: 'aucune de ses signatures ne convient' },
    'other-bundle': { en: 'it is about another file', fr: 'elle porte sur un autre fichier' },
    same: { en: 'Nothing differs.', fr: 'Aucune différence.' },
    differs: { en: '{path}: stated {stated}, found {found}', fr: '{path} : indiqué {stated}, trouvé {found}' },
    nothing: { en: 'nothing', fr: 'rien' },
    archived: {
      en: 'Software Heritage holds {known} of {all, plural, one {1 commit} other {# commits}}; {unknown} it does not, which says nothing of them. Its answers: {file}',
      fr: 'Software Heritage conserve {known} des {all, plural, one {# commit} other {# commits}} ; il lui en manque {unknown}, ce qui ne dit rien contre eux. Ses réponses : {file}',
    },
    'archive-left': {
      en: '{left, plural, one {1 commit was} other {# commits were}} not asked for: {reason}{again, select, none {} other { Come again after {again}.}}',
      fr: '{left, plural, one {# commit n’a pas été vérifié} other {# commits n’ont pas été vérifiés}} : {reason}{again, select, none {} other { Reprenez après {again}.}}',
    },
  },
  run: (context, { bundle: file }, flags) =>
    answer(context, file, async () => {
      const { signal, progress, lang, paint } = context
      const bundle = await readJson(context, file, parseBundle)
      const claims = flags.claims === undefined ? undefined : await readJson(context, flags.claims, parseClaims)
      const salt = flags.salt === undefined ? await saltOf(context, file) : await readSalt(context, flags.salt)
      if (claims !== undefined && salt === undefined)
        throw usageError(
          'The claims say nothing without the secret of the bundle. Give its file: --salt bundle.json.salt',
        )
      if ((flags.signature === undefined) !== (flags.publicKey === undefined))
        throw usageError('A signature is checked with the key of who signed. Give both --signature and --public-key.')
      const signature =
        flags.signature === undefined || flags.publicKey === undefined
          ? undefined
          : checkSignature(bundle, await readJson(context, flags.signature, (value) => value as SignedEvidence), {
              publicKey: new TextDecoder().decode(await context.input.read(flags.publicKey, 16_384)),
            })
      const verified = await verifyEvidence(bundle, {
        localRepositories: claims !== undefined,
        base: flags.claims === undefined || flags.claims === standardInput ? '.' : dirname(flags.claims),
        privateAddresses: flags.privateAddresses ?? false,
        signal,
        log: (line) => progress.show(line),
        ...defined({ claims, salt: claims === undefined ? undefined : salt }),
      })
      const archived = flags.swh === undefined ? undefined : await askArchive(context, bundle, flags.swh)
      const shown = (value: unknown) =>
        value === undefined ? say(lang, 'evidence-verify.nothing') : JSON.stringify(value).slice(0, 200)
      return {
        document: { file, ...verified, ...defined({ archived, signature }) },
        lines: () => [
          say(lang, `evidence-verify.${verified.recomputed}`),
          ...verified.notChecked.map((name) => say(lang, 'evidence-verify.unchecked', { name })),
          ...verified.differences.map(({ path, stated, found }) =>
            paint('red', say(lang, 'evidence-verify.differs', { path, stated: shown(stated), found: shown(found) })),
          ),
          ...signatureLines(signature, lang),
          ...(verified.valid ? [paint('green', say(lang, 'evidence-verify.same'))] : []),
          ...(archived ? archiveText(archived, flags.swh ?? '', lang) : []),
        ],
        exit: verified.valid && signature?.valid !== false ? 0 : 1,
      }
    }),
})

function archiveText(
  { known, unknown, left, status, reason = '', again = 'none' }: ArchivedCommits,
  file: string,
  lang: Language,
): string[] {
  const all = known.length + unknown.length + left.length
  const held = say(lang, 'evidence-verify.archived', { known: known.length, unknown: unknown.length, all, file })
  return status === 'whole'
    ? [held]
    : [held, say(lang, 'evidence-verify.archive-left', { left: left.length, reason, again })]
}

function signatureLines(signature: CheckedSignature | undefined, lang: Language): string[] {
  if (signature === undefined) return []
  const { keyid, reason } = signature
  if (reason === undefined) return [say(lang, 'evidence-verify.signed', { keyid })]
  return [say(lang, 'evidence-verify.unsigned', { keyid, reason: say(lang, `evidence-verify.${reason}`) })]
}
