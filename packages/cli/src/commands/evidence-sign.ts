import { parseBundle, signEvidence } from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'
import { identityOf, writeWhole } from '../io/write-whole'
import { say } from '../words/say'

/** Says who stands behind a bundle: an in-toto statement in a DSSE envelope. */
export const command = defineCommand({
  name: 'evidence sign',
  rank: 562,
  description: 'sign a bundle with an Ed25519 key: an in-toto statement about it, in an envelope of its own',
  examples: ['ose evidence sign bundle.json --key firm.pem --out bundle.dsse.json'],
  arguments: { bundle: { description: 'bundle of ose evidence collect (JSON)' } },
  options: {
    key: { value: 'file', description: 'private key (PKCS #8, PEM, not encrypted)', required: true },
    out: { value: 'file', description: 'file of the envelope (default: it is printed)' },
    force: { description: 'replace a file that is there' },
  },
  run: (context, { bundle: file }, flags) =>
    answer(context, file, async () => {
      const { signal, input, lang } = context
      const { out, force = false } = flags
      const bundle = await readJson(context, file, parseBundle)
      const privateKey = new TextDecoder().decode(await input.read(flags.key, 16_384))
      const envelope = signEvidence(bundle, { privateKey })
      if (out === undefined) return { document: envelope, lines: () => [JSON.stringify(envelope, null, 2)], exit: 0 }
      const keep = new Set((await Promise.all([file, flags.key].map(identityOf))).flatMap((id) => id ?? []))
      const bytes = new TextEncoder().encode(`${JSON.stringify(envelope, null, 2)}\n`)
      await writeWhole(out, bytes, { force, keep, signal })
      return { document: envelope, lines: () => [say(lang, 'written', { output: out })], exit: 0 }
    }),
})
