export {
  type ListNode,
  type Member,
  type ObjectNode,
  type ScalarNode,
  scalarAt,
  type TreeNode,
} from './tree/node.js'
export { Branch } from './tree/branch.js'
export { isSchemaWord, readSchema } from './tree/schema.js'
export { normalise, singular } from './tree/dictionary.js'
export { findDuplicates } from './tree/duplicates.js'
