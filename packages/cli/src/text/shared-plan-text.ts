import type { Money } from '@opensource-experts/core'
import type { Explained, SharedBuying, SharedPlan } from '@opensource-experts/criteria/lots'
import type { Context } from '../io/context'
import { say } from '../words/say'
import { columns } from './columns'
import { semicolons } from './semicolons'
import { inOneOf, short } from './short'

/** A plan of several buyers for people: names before ids, each part with its reasons. */
export function sharedPlanText(plan: SharedPlan, shared: SharedBuying, context: Context): string[] {
  const { lang, paint } = context
  const titled = (text: SharedBuying['buyers'][number]['name'], id: string) =>
    short(typeof text === 'string' ? text : inOneOf(text, [lang]) || id, 70)
  const names = new Map([
    ...shared.buyers.map(({ id, name }) => [id, titled(name, id)] as const),
    ...(shared.work ?? []).map(({ id, title }) => [id, titled(title, id)] as const),
  ])
  const named = (id: string) => names.get(id) ?? id
  const amount = (money: Money | undefined) =>
    money ? say(lang, 'lots-shared.amount', { ...money }) : say(lang, 'lots-shared.none')
  const part = (id: 'members' | 'work' | 'reasons' | 'findings' | 'questions', lines: readonly string[]) =>
    lines.length === 0 ? [] : ['', paint('bold', say(lang, `lots-shared.${id}`)), ...lines]
  const listed = (remarks: readonly Explained[]) => remarks.map(({ text }) => `  - ${text[lang]}`)
  return [
    paint('dim', say(lang, 'lots-shared.internal')),
    ...part(
      'members',
      plan.members.flatMap(({ id, ceiling, committed, left, reason }) => [
        ...columns([[paint('bold', id), named(id)]]),
        `    ${reason.text[lang]}`,
        ...(ceiling || committed
          ? [
              `    ${say(lang, 'lots-shared.ceiling', { ceiling: amount(ceiling), committed: amount(committed), left: amount(left) })}`,
            ]
          : []),
      ]),
    ),
    ...part('work', [
      ...plan.work.flatMap(({ work, ledger, shares }) => [
        ...columns([[paint('bold', work), named(work)]]),
        `    ${ledger.reason.text[lang]}`,
        ...shares.map(
          (each) => `    ${say(lang, 'lots-shared.share', { buyer: named(each.buyer), amount: amount(each.amount) })}`,
        ),
      ]),
      ...(plan.saved ? [`  ${say(lang, 'lots-shared.saved', { amount: amount(plan.saved) })}`] : []),
    ]),
    ...part('findings', listed(plan.findings)),
    ...part('questions', listed(plan.questions)),
    ...part('reasons', [
      ...listed(plan.reasons),
      ...(plan.assumptions.length > 0
        ? [`  - ${say(lang, 'lots-shared.assumed', { ids: semicolons(plan.assumptions.map(named), lang) })}`]
        : []),
    ]),
  ]
}
