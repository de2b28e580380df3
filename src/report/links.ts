import { isDatabaseLabel } from '../databases/connection.js'
import { addressOf, inlineCode, link } from '../quote/markdown.js'
import { clip } from '../quote/text.js'
import type { Context } from './context.js'
import { shortId } from './verdict.js'

/** The longest path that is shown, in UTF-16 units. */
const LONGEST_PATH = 200

/** The longest page that is linked to, in UTF-16 units. */
const LONGEST_PAGE = 2000

/** A path as code, clipped. */
export function fileName(path: string): string {
  return inlineCode(clip(path, LONGEST_PATH))
}

/** A file's name that leads to it as it stands at the head commit, when the context knows where that is. */
export function fileLink(path: string, { repositoryUrl, head }: Context): string {
  return linked(fileName(path), repositoryUrl, head && `blob/${head}/${path}`)
}

/** A place as `file:line:column`, leading to the line at the head commit; a database has a name and no lines. */
export function placeLink(
  path: string,
  line: number,
  column: number,
  { repositoryUrl, head }: Context,
): string {
  if (isDatabaseLabel(path)) return fileName(path)
  const label = inlineCode(`${clip(path, LONGEST_PATH)}:${line}:${column}`)
  return linked(label, repositoryUrl, head && `blob/${head}/${path}`, `#L${line}`)
}

/** A commit's short id, leading to its page. */
export function commitLink(sha: string, { repositoryUrl }: Context): string {
  return linked(inlineCode(shortId(sha)), repositoryUrl, `commit/${sha}`)
}

/** A label that leads to a page of the repository, unless that is unknown or too long to be one. */
function linked(label: string, repositoryUrl = '', page = '', anchor = ''): string {
  if (repositoryUrl === '' || page === '' || page.length > LONGEST_PAGE) return label
  return link(label, `${repositoryUrl}/${addressOf(page)}${anchor}`)
}
