// What publishes a catalogue: as JSON, linked data, a table, and a static site.
export { catalogueCsv } from './catalogue-csv'
export { type CatalogueDocument, catalogueJson } from './catalogue-json'
export { catalogueJsonLd, type JsonLd } from './catalogue-json-ld'
export { type PublishOptions, projectBase } from './published-input'
