import { formatPatch, OMIT_HEADERS } from 'diff'

import type { Hunk } from './hunks.js'

/** What a patch does to a file. */
export type Edit = 'create' | 'modify' | 'delete'

const flags: Readonly<Record<Edit, { readonly isCreate: boolean; readonly isDelete: boolean }>> = {
  create: { isCreate: true, isDelete: false },
  modify: { isCreate: false, isDelete: false },
  delete: { isCreate: false, isDelete: true },
}

/**
 * A patch of one file in git's format, which `git apply` takes; patches put side by side are one patch. `path` is
 * relative to the repository; git's own quotes go around it where it needs them.
 */
export function renderPatch(path: string, edit: Edit, hunks: readonly Hunk[]): string {
  const { isCreate, isDelete } = flags[edit]
  return formatPatch({
    isGit: true,
    isCreate,
    isDelete,
    oldFileName: isCreate ? '/dev/null' : `a/${path}`,
    newFileName: isDelete ? '/dev/null' : `b/${path}`,
    oldHeader: undefined,
    newHeader: undefined,
    hunks: [...hunks],
  })
}

/** The hunks as text, from the first `@@` on; empty when there are none. */
export function renderHunks(hunks: readonly Hunk[]): string {
  if (hunks.length === 0) return ''
  const names = { oldFileName: undefined, newFileName: undefined, oldHeader: undefined, newHeader: undefined }
  return formatPatch({ ...names, hunks: [...hunks] }, OMIT_HEADERS)
}
