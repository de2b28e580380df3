import type { Place } from '../../model/place.js'
import { type Member, normalise, scalarAt } from '../tree.js'
import { decode } from './references.js'
import type { Attribute } from './tag.js'

/**
 * The members that an element's attributes are, with the place of their element. A namespace means nothing here but
 * beside a reference, where it may be the group that the id is in.
 */
export function toMembers(attributes: readonly Attribute[], place: Place): readonly Member[] {
  const isGroup = ({ name }: Attribute): boolean => name === 'xmlns' && attributes.some(isReference)
  const meant = attributes.some(isTechnical)
    ? attributes.filter((each) => !isTechnical(each) || isGroup(each))
    : attributes
  return meant.map(({ name, value }) => ({ key: toKey(name), place, value: scalarAt(place, toText(value)) }))
}

/** The local part of a name: prefixes and the addresses behind them mean nothing here. */
export function toKey(name: string): string {
  const colon = name.indexOf(':')
  return colon === -1 ? name : name.slice(colon + 1)
}

/**
 * Whether an attribute speaks of the document and not of the schema: a namespace, `xml:lang` and its like, and what XML
 * Schema reads (`xsi:type`), but for the `xsi:nil` that stands in place of a value.
 */
function isTechnical({ name }: Attribute): boolean {
  return name === 'xmlns' || /^(?:xmlns|xml|xsi):(?!nil$)/.test(name)
}

function isReference({ name }: Attribute): boolean {
  return /^(?:referenceid|refid)$/.test(normalise(name))
}

/** The value of an attribute, with blanks for line breaks and tabs (XML 1.0, 3.3.3). */
function toText(value: string): string {
  return decode(/[\t\n\r]/.test(value) ? value.replace(/\r\n|[\t\n\r]/g, ' ') : value)
}
