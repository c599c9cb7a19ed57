// Sentences written as ICU MessageFormat, for those who bring their own: a tenant's clauses, a vendor's rules.
export { argumentsOf, compileMessage, compileMessages } from './compile-message'
