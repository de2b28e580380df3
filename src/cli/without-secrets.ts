/** A complaint about the arguments without what may be a password in them: a flag's value, a URL's login. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/(unknown option '-[^='\n]*)=[^\n]*'/g, "$1'")
    .replaceAll(/([a-z]:\/\/)[^\n]*@/gi, '$1***@')
    .replaceAll(/(password|pwd)=[^\n]*/gi, '$1=***')
}
