-- Every shape of relation: what is one, what is many, and what goes with what when rows are deleted.
CREATE TABLE tenants (id integer PRIMARY KEY, name varchar(50) NOT NULL);
CREATE TABLE users (
  id integer PRIMARY KEY,
  tenant_id bigint NOT NULL,
  manager_id bigint,
  favourite_post_id bigint,
  email varchar(100) NOT NULL,
  UNIQUE (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE,
  FOREIGN KEY (manager_id) REFERENCES users (id) ON DELETE SET NULL,
  FOREIGN KEY (favourite_post_id) REFERENCES posts (id) ON DELETE SET NULL,
  UNIQUE (email)
);
-- One to one: by the key, by a unique constraint, by a full unique index; a partial one leaves many.
CREATE TABLE profiles (user_id bigint PRIMARY KEY, bio text,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE badges (
  id integer PRIMARY KEY,
  user_id bigint NOT NULL,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  UNIQUE (user_id)
);
CREATE TABLE desks (
  id integer PRIMARY KEY,
  user_id bigint,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX ux_desks_user ON desks (user_id);
CREATE TABLE sessions (
  id integer PRIMARY KEY,
  user_id bigint NOT NULL,
  active boolean NOT NULL DEFAULT 0,
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX ux_sessions_active ON sessions (user_id) WHERE active;
-- Several keys to one table, each with another action, and a loop: a post has an author, who has a favourite post.
CREATE TABLE posts (
  id integer PRIMARY KEY,
  author_id bigint NOT NULL,
  editor_id bigint,
  reviewer_id bigint,
  title varchar(100) NOT NULL,
  FOREIGN KEY (author_id) REFERENCES users (id) ON DELETE CASCADE,
  FOREIGN KEY (editor_id) REFERENCES users (id) ON DELETE SET NULL,
  FOREIGN KEY (reviewer_id) REFERENCES users (id) ON DELETE RESTRICT
);
-- Many to many: a pure link, links of a table with itself, one over a composite key, and links with a payload.
CREATE TABLE tags (id integer PRIMARY KEY, label varchar(30) NOT NULL);
CREATE TABLE post_tags (
  post_id bigint,
  tag_id bigint,
  PRIMARY KEY (post_id, tag_id),
  FOREIGN KEY (post_id) REFERENCES posts (id) ON DELETE CASCADE,
  FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);
CREATE TABLE followers (
  follower_id bigint,
  followed_id bigint,
  PRIMARY KEY (follower_id, followed_id),
  FOREIGN KEY (follower_id) REFERENCES users (id) ON DELETE CASCADE,
  FOREIGN KEY (followed_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE friendships (
  user_id bigint,
  friend_id bigint,
  since date NOT NULL DEFAULT CURRENT_DATE,
  PRIMARY KEY (user_id, friend_id),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  FOREIGN KEY (friend_id) REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE groups (id integer PRIMARY KEY, name varchar(30) NOT NULL);
CREATE TABLE memberships (
  user_id bigint NOT NULL,
  group_id bigint NOT NULL,
  role varchar(10) NOT NULL DEFAULT 'member',
  PRIMARY KEY (user_id, group_id),
  FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE,
  FOREIGN KEY (group_id) REFERENCES groups (id) ON DELETE CASCADE
);
-- Composite keys, and keys that share the tenant.
CREATE TABLE projects (
  tenant_id bigint NOT NULL,
  code varchar(10) NOT NULL,
  lead_id bigint,
  PRIMARY KEY (tenant_id, code),
  CONSTRAINT fk_projects_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES users (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE
);
CREATE TABLE tasks (
  id integer PRIMARY KEY,
  tenant_id bigint NOT NULL,
  project_code varchar(10) NOT NULL,
  assignee_id bigint,
  parent_id bigint,
  CONSTRAINT fk_tasks_project FOREIGN KEY (tenant_id, project_code) REFERENCES projects (tenant_id, code) ON DELETE CASCADE,
  CONSTRAINT fk_tasks_assignee FOREIGN KEY (tenant_id, assignee_id) REFERENCES users (tenant_id, id),
  FOREIGN KEY (tenant_id) REFERENCES tenants (id) ON DELETE CASCADE,
  FOREIGN KEY (parent_id) REFERENCES tasks (id) ON DELETE CASCADE
);
CREATE TABLE project_tags (
  tenant_id bigint,
  project_code varchar(10),
  tag_id bigint,
  PRIMARY KEY (tenant_id, project_code, tag_id),
  CONSTRAINT fk_project_tags FOREIGN KEY (tenant_id, project_code) REFERENCES projects (tenant_id, code) ON DELETE CASCADE,
  FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);
CREATE TABLE project_users (
  tenant_id bigint,
  project_code varchar(10),
  user_id bigint,
  PRIMARY KEY (tenant_id, project_code, user_id),
  CONSTRAINT fk_project_users_project FOREIGN KEY (tenant_id, project_code) REFERENCES projects (tenant_id, code) ON DELETE CASCADE,
  CONSTRAINT fk_project_users_user FOREIGN KEY (tenant_id, user_id) REFERENCES users (tenant_id, id) ON DELETE CASCADE
);
-- A key to a column that is unique, and no primary key; one that is a whole key and refers to its own table.
CREATE TABLE invites (
  id integer PRIMARY KEY,
  email varchar(100) NOT NULL,
  FOREIGN KEY (email) REFERENCES users (email) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE categories (
  id integer PRIMARY KEY,
  parent_id bigint,
  next_id bigint,
  FOREIGN KEY (parent_id) REFERENCES categories (id) ON DELETE CASCADE,
  FOREIGN KEY (next_id) REFERENCES categories (id) ON DELETE SET NULL,
  UNIQUE (next_id)
);
-- A loop of three tables.
CREATE TABLE departments (id integer PRIMARY KEY, head_id bigint,
  FOREIGN KEY (head_id) REFERENCES employees (id) ON DELETE SET NULL
);
CREATE TABLE teams (
  id integer PRIMARY KEY,
  department_id bigint NOT NULL,
  FOREIGN KEY (department_id) REFERENCES departments (id) ON DELETE CASCADE
);
CREATE TABLE employees (
  id integer PRIMARY KEY,
  team_id bigint NOT NULL,
  FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE
);
