export { compare, type Compared, type Comparison, isInStep } from './compare.js'
