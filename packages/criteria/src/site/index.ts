// The catalogue as a static site.
export { type CatalogueSiteOptions, catalogueSite, type SiteFile } from './catalogue-site'
