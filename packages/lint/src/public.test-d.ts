import {
  type Finding,
  format,
  type MessageCatalogue,
  type NotChecked,
  type Procurement,
} from '@opensource-experts/core'
import { expectTypeOf, test } from 'vitest'
import type { RuleTextSources } from './compile'
import { compileRuleTexts } from './compile'
import { en } from './generated/texts/en'
import {
  formatAdvice,
  formatQuestion,
  type LintOptions,
  type LintResult,
  lint,
  listRules,
  messagesOf,
  type OpenQuestion,
  type Rule,
  type RuleId,
  type RuleTexts,
  recommendedRules,
  ruleIds,
} from './index'
import { lintMessages } from './texts'

declare const procurement: Procurement
declare const finding: Finding

test('ids are literal', () => {
  expectTypeOf<'AWD-W09'>().toExtend<RuleId>()
  expectTypeOf<'AWD-W99'>().not.toExtend<RuleId>()
  expectTypeOf(ruleIds[0]).toExtend<RuleId>()
})

test('a procurement is enough, and the answer is the contract’s', () => {
  expectTypeOf(lint).parameter(0).toEqualTypeOf<Procurement>()
  expectTypeOf(lint).parameter(1).toEqualTypeOf<LintOptions | undefined>()
  expectTypeOf(lint(procurement)).toEqualTypeOf<LintResult>()
  expectTypeOf<LintResult['findings']>().toEqualTypeOf<readonly Finding[]>()
  expectTypeOf<OpenQuestion>().toExtend<NotChecked>()
})

test('options know our rules and take those of others', () => {
  expectTypeOf({ 'AWD-W09': 'off' } as const).toExtend<NonNullable<LintOptions['severities']>>()
  expectTypeOf({ 'ACME-01': 'info' } as const).toExtend<NonNullable<LintOptions['severities']>>()
  expectTypeOf({ 'AWD-W09': 'fatal' } as const).not.toExtend<NonNullable<LintOptions['severities']>>()
  // @ts-expect-error: a reason is required.
  lint(procurement, { suppressions: [{ ruleId: 'AWD-W09' }] })
  // @ts-expect-error: there is no such option.
  lint(procurement, { local: 'fr' })
})

test('sentences go into lint and into the functions that format', () => {
  expectTypeOf({ en }).toExtend<MessageCatalogue>()
  expectTypeOf(lintMessages).toEqualTypeOf<MessageCatalogue>()
  expectTypeOf(format(finding, 'fr', [lintMessages, { en }])).toEqualTypeOf<string>()
  expectTypeOf(formatAdvice(finding, 'fr', [{ en }])).toEqualTypeOf<string>()
  expectTypeOf(formatQuestion).parameter(0).toEqualTypeOf<Pick<OpenQuestion, 'ask' | 'params' | 'question'>>()
  expectTypeOf(lint(procurement, { texts: { en } })).toEqualTypeOf<LintResult>()
  expectTypeOf(listRules()[0]?.message).toEqualTypeOf<string | undefined>()
})

test('a vendor’s rule is a rule', () => {
  expectTypeOf(compileRuleTexts).parameter(0).toEqualTypeOf<Readonly<Record<string, RuleTextSources>>>()
  expectTypeOf(compileRuleTexts({})).toEqualTypeOf<Readonly<Record<string, RuleTexts>>>()
  expectTypeOf(messagesOf(recommendedRules)).toEqualTypeOf<MessageCatalogue>()
  expectTypeOf<'acme.own'>().toExtend<Rule['family']>()
  expectTypeOf<Rule>().toHaveProperty('check')
})
