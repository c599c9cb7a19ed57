import { planSharedBuying, type SharedBuying } from '@opensource-experts/criteria/lots'
import { defineCommand } from '../declaration/define-command'
import { answer } from '../io/answer'
import { readJson } from '../io/read-json'
import { sharedPlanText } from '../text/shared-plan-text'

/** Several buyers: who signs, orders and pays, and what is funded already. */
export const command = defineCommand({
  name: 'lots shared',
  rank: 320,
  description: 'several buyers: who signs, orders and pays, and which work another one has funded already',
  examples: ['ose lots shared shared.json --lang fr'],
  arguments: { shared: { description: 'buyers, groups, work and ledger (JSON)' } },
  options: {},
  words: {
    internal: {
      en: 'For the internal file: ceilings and shares are not for tenderers.',
      fr: 'Pour le dossier interne : plafonds et parts ne sont pas pour les soumissionnaires.',
    },
    members: { en: 'Buyers', fr: 'Acheteurs' },
    work: { en: 'Shared work', fr: 'Travaux partagés' },
    reasons: { en: 'Why', fr: 'Motifs' },
    findings: { en: 'To look at', fr: 'À revoir' },
    questions: { en: 'To be answered', fr: 'Questions' },
    assumed: { en: 'Supposed, to be confirmed: {ids}.', fr: 'Supposé, à confirmer : {ids}.' },
    amount: { en: '{currency} {amount, number}', fr: '{amount, number} {currency}' },
    ceiling: {
      en: 'ceiling {ceiling}, committed {committed}, left {left}',
      fr: 'plafond {ceiling}, engagé {committed}, reste {left}',
    },
    none: { en: 'none', fr: 'aucun' },
    share: { en: '{buyer}: {amount}', fr: '{buyer} : {amount}' },
    saved: { en: 'Not paid a second time: {amount}.', fr: 'Non payé une seconde fois : {amount}.' },
  },
  run: (context, { shared: file }) =>
    answer(context, file, async () => {
      const shared = await readJson(context, file, (content) => ({
        names: content as SharedBuying,
        plan: planSharedBuying(content as SharedBuying),
      }))
      return { document: shared.plan, lines: () => sharedPlanText(shared.plan, shared.names, context), exit: 0 }
    }),
})
