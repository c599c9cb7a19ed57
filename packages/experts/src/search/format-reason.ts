import type { ExplainedReason } from './match-reasons'

const sentences: Readonly<Record<'en' | 'fr', Readonly<Record<string, string>>>> = {
  en: {
    maintains: 'maintains {value}',
    offers: 'offers services for {value}',
    has: 'has the skill {value}',
    same: 'works in {value}',
    within: 'works in {value}, within {asked}',
    covers: 'works in {value}, which takes in {asked}',
    in: 'works in {value}',
    is: 'is of size {value}',
    said: '{text} (says {source}, {date})',
  },
  fr: {
    maintains: 'maintient {value}',
    offers: 'propose des services pour {value}',
    has: 'a la compétence {value}',
    same: 'intervient en {value}',
    within: 'intervient en {value}, dans {asked}',
    covers: 'intervient en {value}, qui comprend {asked}',
    in: 'intervient en {value}',
    is: 'est de taille {value}',
    said: '{text} (selon {source}, {date})',
  },
}

/** The sentence of a reason, with its source and date. `fr`, else English. */
export function formatReason(reason: ExplainedReason, locale = 'en'): string {
  const own = sentences[locale.split('-')[0] === 'fr' ? 'fr' : 'en']
  const text = fill(own[reason.territory ?? reason.relation], { value: reason.value, asked: reason.asked })
  return fill(own.said, { text, source: reason.source, date: reason.date })
}

function fill(template = '', params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/gu, (whole, name: string) => params[name] ?? whole)
}
