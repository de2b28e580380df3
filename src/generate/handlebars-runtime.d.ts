/** The part of Handlebars that fills compiled templates; the package's own types for it are empty. */
declare module 'handlebars/runtime.js' {
  const runtime: Pick<typeof Handlebars, 'template'>
  export default runtime
}
