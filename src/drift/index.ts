export { compare, type Compared, type Comparison } from './compare.js'
export { samePython } from './python.js'
