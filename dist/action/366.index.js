export const id = 366;
export const ids = [366];
export const modules = {

/***/ 39366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: ./node_modules/@octokit/plugin-retry/dist-bundle/index.js
var dist_bundle = __webpack_require__(49735);
// EXTERNAL MODULE: ./node_modules/@octokit/plugin-throttling/dist-bundle/index.js
var plugin_throttling_dist_bundle = __webpack_require__(86856);
// EXTERNAL MODULE: ./node_modules/@octokit/rest/dist-src/index.js + 3 modules
var dist_src = __webpack_require__(11267);
// EXTERNAL MODULE: ./lib/github/answers.js
var answers = __webpack_require__(67536);
;// CONCATENATED MODULE: ./lib/github/queries.js
/** A page of a pull request's comments, oldest first, with the head commit as it is now. */
const commentsQuery = `query ($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      headRefOid
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id url body viewerDidAuthor }
      }
    }
  }
}`;
const updateCommentMutation = `mutation ($id: ID!, $body: String!) {
  updateIssueComment(input: { id: $id, body: $body }) { issueComment { id url body } }
}`;
const deleteCommentMutation = `mutation ($id: ID!) {
  deleteIssueComment(input: { id: $id }) { clientMutationId }
}`;
/** The commit that a branch points at, by its full name. Of a repository that is there, no ref means no branch. */
const branchQuery = `query ($owner: String!, $name: String!, $ref: String!) {
  repository(owner: $owner, name: $name) {
    ref(qualifiedName: $ref) { target { oid } }
  }
}`;
const commitMutation = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid url } }
}`;

// EXTERNAL MODULE: ./lib/quote/text.js
var quote_text = __webpack_require__(15405);
// EXTERNAL MODULE: ./lib/github/forge-error.js
var forge_error = __webpack_require__(49511);
;// CONCATENATED MODULE: ./lib/github/refusal.js


const comments = { permissions: ['pull-requests: write'], hides: true };
const contents = { permissions: ['contents: read'], hides: false };
const pulls = { permissions: ['pull-requests: read'], hides: false };
const verbs = {
    getPullRequest: { attempt: 'read the pull request', ...pulls },
    findPullRequest: { attempt: 'look for the pull request', ...pulls },
    findMergeBase: { attempt: 'find the merge base', ...contents },
    findLastCommit: { attempt: 'read the history of a file', ...contents },
    listFolder: { attempt: 'list the files of a commit', ...contents },
    readBlob: { attempt: 'read a file', ...contents },
    findOwnComments: { attempt: 'read the comments', ...comments },
    createComment: { attempt: 'write a comment', ...comments },
    updateComment: { attempt: 'update a comment', ...comments, hides: false },
    deleteComment: { attempt: 'delete a comment', ...comments, hides: false },
    findBranch: { attempt: 'look for the branch', ...contents },
    commit: { attempt: 'commit to the branch', permissions: ['contents: write'], hides: true },
};
/** What GitHub's types of GraphQL errors mean, where they come with status 200. */
const graphqlKinds = {
    FORBIDDEN: 'forbidden',
    INSUFFICIENT_SCOPES: 'forbidden',
    NOT_FOUND: 'missing',
    SERVICE_UNAVAILABLE: 'unreachable',
    STALE_DATA: 'moved',
};
const statusKinds = {
    401: 'forbidden',
    403: 'forbidden',
    404: 'missing',
};
/** What a client of GitHub threw while it tried a verb, in our words. `secret` never appears in the message. */
function toForgeError(verb, thrown, secret) {
    const { attempt, permissions, hides } = verbs[verb];
    const answer = readAnswer(thrown);
    const { status, said = '' } = answer;
    const found = kindOf(answer);
    const kind = found === 'missing' && hides ? 'forbidden' : found;
    const hint = secret === '' ? '; the input "github-token" is empty' : '';
    const helps = kind === 'forbidden' && (found === 'missing' || /not accessible/i.test(said));
    return new forge_error/* ForgeError */.Q(`could not ${attempt}: ${wordsOf(answer, secret)}${hint}`, {
        kind,
        ...(status === undefined ? {} : { status }),
        ...(helps ? { permissions } : {}),
    });
}
/** What came back, in a sentence without the secret. GraphQL refuses with status 200, which says nothing. */
function wordsOf({ status, said }, secret) {
    if (said === undefined)
        return 'what answered is not GitHub: a proxy or a sign-in page may stand between';
    const words = (0,quote_text/* clip */.$Q)((0,quote_text/* oneLine */.TN)((secret === '' ? said : said.replaceAll(secret, '***')).trim()), 300);
    if (status === undefined)
        return `GitHub did not answer: "${words}"`;
    return `GitHub said ${status === 200 ? '' : `${status}, `}"${words}"`;
}
function kindOf({ status, type, said = '' }) {
    if (/is too long/i.test(said))
        return 'too-long';
    if (/expected branch to point to/i.test(said))
        return 'moved';
    if (/rate limit/i.test(said))
        return 'failed';
    if (/not accessible by/i.test(said))
        return 'forbidden';
    if (type !== undefined)
        return graphqlKinds[type] ?? 'failed';
    if (status === undefined || status >= 500)
        return 'unreachable';
    return statusKinds[status] ?? 'failed';
}
/**
 * A REST failure has a status and a response; a GraphQL failure a list of errors; a broken connection a status alone.
 * Whatever else was thrown, it was thrown over an answer that is not what GitHub documents.
 */
function readAnswer(thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    if (!isRecord(thrown))
        return {};
    const errors = thrown['errors'];
    const first = Array.isArray(errors) ? errors[0] : undefined;
    if (isRecord(first))
        return readGraphqlError(first, said);
    const { status, response } = thrown;
    if (typeof status !== 'number')
        return {};
    return isRecord(response) ? { status, said } : { said };
}
function readGraphqlError({ type, message }, said) {
    const words = typeof message === 'string' ? message : said;
    return { status: 200, said: words, ...(typeof type === 'string' ? { type } : {}) };
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}

;// CONCATENATED MODULE: ./lib/github/github.js






/** The longest that one request may take, in milliseconds. */
const TIMEOUT = 30_000;
/** How often a request is repeated that GitHub failed to answer, or that it asked to repeat later. */
const RETRIES = 2;
/** The longest wait that GitHub may ask for, in seconds; for more the request fails. */
const LONGEST_WAIT = 60;
/** Answers that asking again would not change. */
const FINAL = [400, 401, 403, 404, 405, 406, 409, 410, 413, 415, 422, 423, 429, 451];
/** GitHub as a forge: github.com, GitHub with data residency, or GitHub Enterprise Server. */
async function openGitHub(options) {
    const site = await openSite(options);
    const blobs = new Map(); // head and base share most files
    const attempt = async (verb, act) => {
        try {
            return await act();
        }
        catch (error) {
            throw toForgeError(verb, error, options.token);
        }
    };
    return {
        getPullRequest: (number) => attempt('getPullRequest', () => getPullRequest(site, number)),
        findPullRequest: (head) => attempt('findPullRequest', () => findPullRequest(site, head)),
        findMergeBase: (base, head) => attempt('findMergeBase', () => findMergeBase(site, base, head)),
        findLastCommit: (path, before) => attempt('findLastCommit', () => findLastCommit(site, path, before)),
        listFolder: (id, depth) => attempt('listFolder', () => listFolder(site, id, depth)),
        readBlob: (id) => {
            const asked = blobs.get(id) ?? attempt('readBlob', () => readBlob(site, id));
            blobs.set(id, asked);
            return asked;
        },
        findOwnComments: (number) => attempt('findOwnComments', () => findOwnComments(site, number)),
        createComment: (number, body) => attempt('createComment', () => createComment(site, number, body)),
        updateComment: (id, body) => attempt('updateComment', () => updateComment(site, id, body)),
        deleteComment: (id) => attempt('deleteComment', () => deleteComment(site, id)),
        findBranch: (branch) => attempt('findBranch', () => findBranch(site, branch)),
        commit: (request) => attempt('commit', () => commit(site, request)),
    };
}
async function openSite(options) {
    const { repository, token, apiUrl, graphqlUrl } = options;
    const [owner = '', repo = ''] = repository.split('/');
    const fetch = withTimeout(await findFetch(token, apiUrl));
    return {
        client: openClient(options, fetch, apiUrl),
        reader: openClient(options, fetch, `${apiUrl} reading`),
        at: { owner, repo },
        graphql: { baseUrl: graphqlUrl.replace(/\/graphql\/?$/, '') },
    };
}
/** A client whose requests keep the pace of its lane: a second between any two that are not GET. */
function openClient({ token, apiUrl, userAgent, second = 1000 }, fetch, lane) {
    return new (dist_src/* Octokit */.E.plugin(dist_bundle/* retry */.L, plugin_throttling_dist_bundle/* throttling */.A))({
        auth: token,
        baseUrl: apiUrl.replace(/\/$/, ''),
        userAgent,
        log: silent,
        request: { fetch },
        retry: { doNotRetry: FINAL, retries: RETRIES, retryAfterBaseValue: second },
        throttle: {
            id: lane,
            retryAfterBaseValue: second,
            onRateLimit: () => false, // it may last an hour
            onSecondaryRateLimit: (wait, _options, _client, tried) => wait <= LONGEST_WAIT && tried < RETRIES,
        },
    });
}
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
/** Nothing is logged by the client: what went wrong is in the error, and what is printed goes through the channels. */
function ignore() {
    // as its name says
}
function withTimeout(fetch) {
    return (url, init) => fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
}
/** Node's own fetch, or behind a proxy the one of the actions toolkit, which takes longer to load. */
async function findFetch(token, apiUrl) {
    const proxies = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'];
    if (!proxies.some((name) => process.env[name]))
        return fetch;
    const { getOctokitOptions, defaults } = await __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 22032));
    const { request } = { ...defaults, ...getOctokitOptions(token, { baseUrl: apiUrl }) };
    const found = request?.fetch;
    return isFetch(found) ? found : fetch;
}
function isFetch(value) {
    return typeof value === 'function';
}
async function getPullRequest({ client, at }, number) {
    const { data } = await client.rest.pulls.get({ ...at, pull_number: number });
    return (0,answers/* toPullRequest */.c$)(data);
}
async function findPullRequest({ client, at }, head) {
    const asked = { ...at, state: 'open', head: `${head.owner}:${head.branch}`, per_page: 100 };
    const found = await client.paginate(client.rest.pulls.list, asked);
    return found.map(answers/* toPullRequest */.c$).find((pull) => pull.open && pull.head.sha === head.sha);
}
async function findMergeBase({ client, at }, base, head) {
    try {
        const asked = { ...at, basehead: `${base}...${head}`, per_page: 1 };
        const { data } = await client.rest.repos.compareCommitsWithBasehead(asked);
        return data.merge_base_commit.sha;
    }
    catch (error) {
        if (error instanceof Error && /no common ancestor/i.test(error.message))
            return undefined;
        throw error;
    }
}
async function findLastCommit({ client, at }, path, before) {
    const { data } = await client.rest.repos.listCommits({ ...at, sha: before, path, per_page: 1 });
    return data[0]?.sha;
}
async function listFolder({ client, at }, id, depth) {
    const deep = depth === 'all' ? { recursive: '1' } : {}; // any value at all means "yes"
    const { data } = await client.rest.git.getTree({ ...at, tree_sha: id, ...deep });
    return { entries: data.tree.flatMap(answers/* toEntry */.q0), truncated: data.truncated };
}
/** The answer is parsed here: the client's own parser runs out of stack on a text of more than some megabytes. */
async function readBlob({ client, at }, id) {
    const request = { parseSuccessResponseBody: false };
    const { data } = await client.request(BLOB, { ...at, file_sha: id, request });
    const { content, encoding } = answers/* blobAnswer */.Er.parse(await new Response(toStream(data)).json());
    return Uint8Array.from(Buffer.from(content, encoding === 'utf-8' ? 'utf8' : 'base64'));
}
const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
function toStream(data) {
    if (data instanceof ReadableStream)
        return data;
    throw new Error('the answer has no body');
}
async function findOwnComments(site, number) {
    const nodes = [];
    for (let after = null;;) {
        const page = await askComments(site, number, after);
        nodes.push(...page.comments.nodes);
        const { hasNextPage, endCursor } = page.comments.pageInfo;
        if (!hasNextPage)
            return toConversation(page, nodes);
        after = endCursor;
    }
}
async function askComments({ reader, at, graphql }, number, after) {
    const variables = { owner: at.owner, name: at.repo, number, after };
    const answer = await reader.graphql(commentsQuery, { ...variables, ...graphql });
    return answer.repository.pullRequest;
}
function toConversation({ headRefOid }, nodes) {
    const own = nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
    return { head: headRefOid, comments: own.map(answers/* toComment */.T5) };
}
/** Never repeated here: when only the answer was lost, a second request would make a second comment. */
async function createComment({ client, at }, number, body) {
    const asked = { ...at, issue_number: number, body, request: { retries: 0 } };
    const { data } = await client.rest.issues.createComment(asked);
    const { node_id, html_url, body: written = body } = answers/* newCommentAnswer */.qY.parse(data);
    return { id: node_id, url: html_url, body: written };
}
async function updateComment({ client, graphql }, id, body) {
    const variables = { id, body, ...graphql };
    const answer = await client.graphql(updateCommentMutation, variables);
    return (0,answers/* toComment */.T5)(answer.updateIssueComment.issueComment);
}
async function deleteComment({ client, graphql }, id) {
    await client.graphql(deleteCommentMutation, { id, ...graphql });
}
async function findBranch({ reader, graphql }, { repository, branch }) {
    const [owner, name] = repository.split('/');
    const variables = { owner, name, ref: `refs/heads/${branch}`, ...graphql };
    const answer = await reader.graphql(branchQuery, variables);
    return answer.repository.ref?.target.oid;
}
/** Never repeated: when only the answer was lost, a second request would find the branch moved by the first. */
async function commit({ client, graphql }, request) {
    const variables = { input: toCommitInput(request), ...graphql, request: { retries: 0 } };
    const answer = await client.graphql(commitMutation, variables);
    const { oid, url } = answer.createCommitOnBranch.commit;
    return { sha: oid, url };
}
function toCommitInput(request) {
    const { repository, branch, expectedHead, headline, body, additions, deletions } = request;
    return {
        branch: { repositoryNameWithOwner: repository, branchName: branch },
        expectedHeadOid: expectedHead,
        message: { headline, body },
        fileChanges: {
            additions: additions.map(({ path, text }) => ({
                path,
                contents: Buffer.from(text, 'utf8').toString('base64'),
            })),
            deletions: deletions.map((path) => ({ path })),
        },
    };
}


/***/ })

};
