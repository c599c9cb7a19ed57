import type { Criterion, LocalizedText, Procurement } from '@opensource-experts/core'

const words = {
  fr: {
    title: 'Critères et conditions relatifs aux logiciels libres',
    note: 'À reprendre dans le règlement de la consultation (critères d’attribution) et dans le CCAP ou le CCTP (conditions d’exécution). Textes à adapter et à faire relire par un juriste.',
    kinds: {
      award: 'Critères d’attribution',
      performance: 'Conditions d’exécution',
      selection: 'Critères de sélection',
      'technical-specification': 'Spécifications techniques',
    },
    lots: 'Lots',
    all: 'tous',
    weight: 'Pondération',
    link: 'Lien avec l’objet du marché',
    evidence: 'Justificatifs',
    verification: 'Vérification',
    marks: 'Notes',
    source: 'Origine des textes',
  },
  en: {
    title: 'Criteria and conditions on free software',
    note: 'For the consultation rules (award criteria) and the contract (performance conditions). Adapt the texts and have a lawyer read them.',
    kinds: {
      award: 'Award criteria',
      performance: 'Performance conditions',
      selection: 'Selection criteria',
      'technical-specification': 'Technical specifications',
    },
    lots: 'Lots',
    all: 'all',
    weight: 'Weight',
    link: 'Link with the subject-matter',
    evidence: 'Evidence',
    verification: 'Verification',
    marks: 'Marks',
    source: 'Source of the texts',
  },
} as const

/** A Markdown section with the full texts, in the procurement's first language that the clauses have. */
export function tenderSection(criteria: readonly Criterion[], { languages }: Pick<Procurement, 'languages'>): string {
  const language = languages.find((tag) => tag === 'fr' || tag === 'en') === 'fr' ? 'fr' : 'en'
  const say = words[language]
  const text = (value: LocalizedText | undefined) => value?.[language] ?? Object.values(value ?? {})[0]
  const lines = [`# ${say.title}`, '', say.note]
  for (const [kind, heading] of Object.entries(say.kinds)) {
    const members = criteria.filter((criterion) => criterion.kind === kind)
    if (members.length > 0) lines.push('', `## ${heading}`)
    for (const criterion of members) {
      lines.push('', `### ${text(criterion.name) ?? criterion.id}`, '')
      lines.push(`${say.lots}: ${criterion.lots === 'all' ? say.all : criterion.lots.join(', ')}`)
      if (criterion.kind === 'award' && criterion.weight)
        lines.push(
          `${say.weight}: ${criterion.weight.value}${criterion.weight.kind === 'percentage' ? ' %' : ` (${criterion.weight.kind})`}`,
        )
      lines.push('', text(criterion.description) ?? '')
      const link = text(criterion.subjectMatterLink)
      if (link) lines.push('', `${say.link}: ${link}`)
      const steps = criterion.kind === 'award' ? (criterion.scoring?.steps ?? []) : []
      if (steps.length > 0) lines.push('', `${say.marks}:`, '', ...steps.map((step, mark) => `${mark}. ${text(step)}`))
      const evidence = (criterion.evidence ?? []).flatMap((each) => text(each.text) ?? [])
      if (evidence.length > 0) lines.push('', `${say.evidence}:`, '', ...evidence.map((each) => `- ${each}`))
      const verification = text(criterion.verification)
      if (verification) lines.push('', `${say.verification}: ${verification}`)
    }
  }
  return `${[...lines, '', '---', '', ...provenance(criteria, say.source)].join('\n')}\n`
}

/** Every export says who wrote the texts, so that a buyer can disclose it (rule PRO-02). */
function provenance(criteria: readonly Criterion[], heading: string): string[] {
  const clauses = new Map<string, string[]>()
  for (const { provenance: each, clause, id } of criteria) {
    if (!each) continue
    const catalogue = each.catalogue ? `${each.catalogue.name} ${each.catalogue.version}` : ''
    const source = [each.author, catalogue, each.licence, ...(each.interests ?? [])].filter(Boolean).join(', ')
    clauses.set(source, [...(clauses.get(source) ?? []), clause ? `${clause.id} ${clause.version ?? ''}`.trim() : id])
  }
  return [`${heading}:`, '', ...[...clauses].map(([source, ids]) => `- ${ids.join(', ')}: ${source}`)]
}
