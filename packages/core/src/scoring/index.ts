// What scoring methods do: formulas by id, and their properties in simulated tenders.
export { type FormulaParams, type PriceFormula, priceFormulas } from './price-formulas'
export { chance, type PriceProperties, priceProperties } from './price-properties'
export { type QualityFormula, qualityFormulas } from './quality-formulas'
