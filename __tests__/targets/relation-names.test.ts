import { describe, expect, test } from '@jest/globals'

import { forwardCandidates, reverseCandidates, roleOf } from '../../src/targets/relation-names.js'
import { foreignKey } from '../support/schemas.js'

/** The first choice for a key, written `column -> table (referenced)`. */
function nameOf(columns: string, table: string, referenced: string): string | undefined {
  return forwardCandidates(foreignKey(columns, table, { referenced }), table)[0]
}

describe('the way forward', () => {
  test.each([
    ['author_id', 'users', 'id', 'author'],
    ['user_id', 'users', 'user_id', 'user'],
    ['parent_product_id', 'products', 'product_id', 'parent'],
    ['from_id', 'teams', 'id', 'from_team'],
    ['to_account_no', 'accounts', 'account_no', 'to_account'],
  ])('%s to %s (%s) is %s', (columns, table, referenced, name) => {
    expect(nameOf(columns, table, referenced)).toBe(name)
  })

  test.each([
    [
      'columns called as in the other table say nothing',
      'product_id,warehouse_id',
      'product_id,warehouse_id',
      'stock',
    ],
    ['the column counts that is called otherwise', 'owner_id,tenant_id', 'id,tenant_id', 'owner'],
    ['a preposition wants a noun', 'product_id,from_warehouse_id', 'product_id,warehouse_id', 'from_stock'],
    [
      'what the columns begin with tells keys apart',
      'spare_part,spare_place',
      'product_id,warehouse_id',
      'spare_stock',
    ],
    ['columns that have nothing in common say nothing', 'part,place', 'product_id,warehouse_id', 'stock'],
  ])('of several columns: %s', (_, columns, referenced, name) => {
    expect(nameOf(columns, 'stock', referenced)).toBe(name)
  })

  test('a name that is taken is told apart by the column, not by a number', () => {
    const key = foreignKey('person_uuid', 'people', {})
    expect(forwardCandidates(key, 'people')).toEqual(['person', 'person_ref', 'person_uuid_ref'])
  })
})

describe('the way back', () => {
  const matches = { child: 'matches', parent: 'teams', isSelf: false, isOne: false, isOnly: true }
  const nodes = { child: 'nodes', parent: 'nodes', isSelf: true, isOne: false, isOnly: true }

  test.each([
    ['the only key', { ...matches, role: 'home_team' }, 'matches'],
    ['the only key, to one at most', { ...matches, role: 'home_team', isOne: true }, 'match'],
    ['one of several', { ...matches, role: 'home_team', isOnly: false }, 'home_team_matches'],
    [
      'the one of several that is called after the table',
      { ...matches, role: 'team', isOnly: false },
      'matches',
    ],
    ['a tree', { ...nodes, role: 'parent' }, 'children'],
    ['a tree by its full name', { ...nodes, role: 'parent_node' }, 'children'],
    ['a key to the table itself', { ...nodes, role: 'origin' }, 'origin_nodes'],
    ['a key to the table itself, to one at most', { ...nodes, role: 'next', isOne: true }, 'next_of'],
    ['the same, with a preposition', { ...nodes, role: 'copied_from', isOne: true }, 'copied_from_node'],
  ])('%s', (_, way, name) => {
    expect(reverseCandidates({ ...way, forward: way.role })[0]).toBe(name)
  })

  test('says the role even where the way forward has to say more', () => {
    const role = roleOf(foreignKey('from_id', 'teams', {}), 'teams')
    const way = { ...matches, role, forward: 'from_team', isOnly: false }
    expect(reverseCandidates(way)).toEqual(['from_matches', 'from_team_matches'])
  })
})
