/** The tool's version; a test holds it to package.json's. */
export const version = '1.0.0'
