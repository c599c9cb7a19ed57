import { defined } from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import { type ClauseDocument, describeClause } from '../catalogue/describe-clause'
import { levels } from '../clause/clause'
import { documentPlaces } from '../clause/clause-text'
import { baseOf, type PublishOptions, readPublished } from './published-input'

/** JSON of a graph: plain values alone. */
export type JsonLd = Readonly<Record<string, unknown>>

/**
 * The catalogue as linked data (JSON-LD 1.1), each clause and level at an address that stays. It is a `skos:ConceptScheme` that is
 * also a `dcat:Dataset`; a clause is a `skos:Concept` and a `schema:CreativeWork`, its levels are narrower concepts. What a
 * clause needs is `dcterms:requires`; what it excludes or counts twice with has no common term, and is the scheme's own.
 */
export function catalogueJsonLd(catalogue: Catalogue, options: PublishOptions = {}): JsonLd {
  return readPublished('catalogueJsonLd', catalogue, options, () => {
    const base = baseOf(options)
    const { name, version, author, licence } = catalogue
    const documents = catalogue.clauses.map((clause) => describeClause(clause, { catalogue }))
    return {
      '@context': contextAt(base),
      '@id': base,
      '@type': ['skos:ConceptScheme', 'dcat:Dataset'],
      title: name,
      version,
      creator: author,
      licence: licenceAddress(licence),
      hasTopConcept: documents.map((document) => clauseNode(document, base)),
    }
  })
}

function clauseNode(document: ClauseDocument, base: string): JsonLd {
  const { id, version, kind, target, tags, texts, legalBasis, legalReview, pairs = {}, provenance } = document
  const address = (clause: string) => `${base}${clause}`
  const said = (choose: (text: ClauseDocument['texts'][string]) => string | undefined) => byLanguage(document, choose)
  return defined({
    '@id': address(id),
    '@type': ['skos:Concept', 'schema:CreativeWork'],
    inScheme: base,
    notation: id,
    version,
    kind,
    target,
    keywords: tags,
    prefLabel: said(({ name }) => name),
    definition: said(({ purpose }) => purpose),
    editorialNote: said(({ risks }) => risks),
    licence: provenance.licence && licenceAddress(provenance.licence),
    // A language whose text no person has read.
    drafts: listed(Object.entries(texts).flatMap(([language, { status }]) => (status === 'draft' ? [language] : []))),
    citation: legalBasis.map(({ ref, status }) => ({
      '@type': 'schema:CreativeWork',
      name: ref,
      status: status === 'verified' ? 'verified' : 'not verified',
    })),
    reviewedBy: legalReview && { '@type': 'schema:Person', name: legalReview.reviewer },
    requires: listed((pairs.needs ?? []).map(({ clause }) => address(clause))),
    excludes: listed((pairs.excludes ?? []).map(({ clause }) => address(clause))),
    countsTwice: listed((pairs.countsTwice ?? []).map(({ clause }) => address(clause))),
    narrower: levels.map((level) =>
      defined({
        '@id': `${address(id)}#${level}`,
        '@type': ['skos:Concept', 'schema:CreativeWork'],
        inScheme: base,
        notation: `${id} ${level}`,
        prefLabel: said(({ name, levels: own }) => (own[level].summary ? `${name} (${own[level].summary})` : name)),
        text: said(({ levels: own }) => own[level].text),
        abstract: said(({ levels: own }) => own[level].notice),
        ...Object.fromEntries(documentPlaces.map((place) => [place, said(({ levels: own }) => own[level][place])])),
      }),
    ),
  })
}

function contextAt(base: string): JsonLd {
  const own = `${base}terms#`
  const languages = { '@container': '@language' }
  return {
    '@version': 1.1,
    skos: 'http://www.w3.org/2004/02/skos/core#',
    dcat: 'http://www.w3.org/ns/dcat#',
    dcterms: 'http://purl.org/dc/terms/',
    schema: 'https://schema.org/',
    title: 'dcterms:title',
    creator: 'dcterms:creator',
    licence: { '@id': 'dcterms:license', '@type': '@id' },
    version: 'schema:version',
    name: 'schema:name',
    keywords: 'schema:keywords',
    citation: 'schema:citation',
    status: 'schema:creativeWorkStatus',
    text: { '@id': 'schema:text', ...languages },
    abstract: { '@id': 'schema:abstract', ...languages },
    prefLabel: { '@id': 'skos:prefLabel', ...languages },
    definition: { '@id': 'skos:definition', ...languages },
    editorialNote: { '@id': 'skos:editorialNote', ...languages },
    notation: 'skos:notation',
    inScheme: { '@id': 'skos:inScheme', '@type': '@id' },
    narrower: 'skos:narrower',
    hasTopConcept: 'skos:hasTopConcept',
    requires: { '@id': 'dcterms:requires', '@type': '@id' },
    kind: `${own}kind`,
    target: `${own}target`,
    drafts: `${own}drafts`,
    reviewedBy: `${own}reviewedBy`,
    excludes: { '@id': `${own}excludes`, '@type': '@id' },
    countsTwice: { '@id': `${own}countsTwice`, '@type': '@id' },
    ...Object.fromEntries(documentPlaces.map((place) => [place, { '@id': `${own}${place}`, ...languages }])),
  }
}

function byLanguage(
  { texts }: ClauseDocument,
  choose: (text: ClauseDocument['texts'][string]) => string | undefined,
): Readonly<Record<string, string>> | undefined {
  const said = Object.entries(texts).flatMap(([language, text]) => {
    const own = choose(text)
    return own === undefined ? [] : [[language, own] as const]
  })
  return said.length === 0 ? undefined : Object.fromEntries(said)
}

function listed(items: readonly string[]): readonly string[] | undefined {
  return items.length === 0 ? undefined : items
}

/** SPDX identifiers have an address each. */
function licenceAddress(licence: string): string {
  return `https://spdx.org/licenses/${encodeURIComponent(licence)}`
}
