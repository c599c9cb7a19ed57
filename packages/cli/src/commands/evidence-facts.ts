import { defined } from '@opensource-experts/core'
import { evidenceFacts, factSheetToMarkdown, parseAttested } from '@opensource-experts/evidence'
import { defineCommand } from '../declaration/define-command'
import { bundleOrClaims } from '../documents/bundle-or-claims'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'

/** What a committee gets for a clause. Facts, and no marks. */
export const command = defineCommand({
  name: 'evidence facts',
  rank: 565,
  description: 'what a committee needs for a clause: facts a person, references, or the record; marks stay with it',
  examples: [
    'ose evidence facts claims.json --clause AWD-01',
    'ose evidence facts bundle.json --claims claims.json --clause SEL-02 --lang fr',
  ],
  arguments: { bundle: { description: 'bundle of ose evidence collect, or claims, which are then collected (JSON)' } },
  options: {
    clause: {
      value: 'id',
      description: 'the clause that asks for them',
      choices: ['AWD-01', 'SEL-01', 'SEL-02', 'PER-05'],
      required: true,
    },
    claims: { value: 'file', description: 'claims of the bundle (JSON): people are named as there' },
    salt: { value: 'file', description: 'file that holds its secret (default: <bundle>.salt)' },
    attested: {
      value: 'file',
      description: 'what platforms attest (of ose evidence forges), shown apart from what git confirms',
    },
    privateAddresses: { description: 'ask repositories at private addresses too' },
  },
  run: (context, { bundle: file }, flags) =>
    answer(context, file, async () => {
      const { bundle, naming } = await bundleOrClaims(context, file, flags)
      const attested = flags.attested === undefined ? undefined : await readJson(context, flags.attested, parseAttested)
      const sheet = evidenceFacts(bundle, { ...naming, ...defined({ attested }), clause: flags.clause })
      return { document: { file, ...sheet }, text: () => factSheetToMarkdown(sheet, context.lang), exit: 0 }
    }),
})
