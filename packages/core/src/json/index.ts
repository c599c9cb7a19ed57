// Strict JSON with places: an entry of its own, since it brings a parser.
export { type ParsedJson, type ParseJsonOptions, parseJson } from './parse-json'
