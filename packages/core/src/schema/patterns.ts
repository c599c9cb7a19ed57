/** What codes and texts look like: read by the leaves when something is checked, and by the schemas for JSON Schema. */
export const patterns = {
  day: /^\d{4}-\d{2}-\d{2}($|T)/,
  cpv: /^\d{8}(-\d)?$/,
  nuts: /^[A-Z]{2}[A-Z0-9]{0,3}$/,
  currency: /^[A-Z]{3}$/,
  country: /^[A-Z]{2}$/,
  language: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/,
  decimal: /^[+-]?\d+(\.\d+)?$/,
  decimalFrom0: /^(\+?\d+(\.\d+)?|-0+(\.0+)?)$/,
  rank: /^[1-9]\d*$/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here
  xmlText: /^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]*$/,
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what has none of these needs no second look
  suspicious: /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/,
}
