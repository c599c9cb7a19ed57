// Reading sheets: what a reviewer reads and signs.
export { digests } from '../generated/digests'
