export {
  type ListNode,
  type Member,
  type ObjectNode,
  type ScalarNode,
  scalarAt,
  type TreeNode,
} from './tree/node.js'
export { isSchemaWord, readSchema } from './tree/schema.js'
export { findDuplicates } from './tree/duplicates.js'
