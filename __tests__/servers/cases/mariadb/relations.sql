-- Every shape of relation: what is one, what is many, and what goes with what when rows are deleted.
CREATE TABLE tenants (id bigint AUTO_INCREMENT PRIMARY KEY, name varchar(50) NOT NULL);
CREATE TABLE users (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  tenant_id bigint NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  manager_id bigint REFERENCES users (id) ON DELETE SET NULL,
  favourite_post_id bigint,
  email varchar(100) NOT NULL UNIQUE,
  UNIQUE (tenant_id, id)
);
-- One to one: by the key, by a unique constraint, by a full unique index; an index that is not unique leaves many.
CREATE TABLE profiles (user_id bigint PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE, bio text);
CREATE TABLE badges (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  user_id bigint NOT NULL UNIQUE REFERENCES users (id) ON DELETE CASCADE
);
CREATE TABLE desks (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  user_id bigint REFERENCES users (id) ON DELETE SET NULL
);
CREATE UNIQUE INDEX ux_desks_user ON desks (user_id);
CREATE TABLE sessions (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  user_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  active boolean NOT NULL DEFAULT false
);
CREATE INDEX ix_sessions_user ON sessions (user_id, active);
-- Several keys to one table, each with another action, and a loop: a post has an author, who has a favourite post.
CREATE TABLE posts (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  author_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  editor_id bigint REFERENCES users (id) ON DELETE SET NULL,
  reviewer_id bigint REFERENCES users (id) ON DELETE RESTRICT,
  title varchar(100) NOT NULL
);
ALTER TABLE users ADD CONSTRAINT fk_users_favourite FOREIGN KEY (favourite_post_id) REFERENCES posts (id) ON DELETE SET NULL;
-- Many to many: a pure link, links of a table with itself, one over a composite key, and links with a payload.
CREATE TABLE tags (id bigint AUTO_INCREMENT PRIMARY KEY, label varchar(30) NOT NULL);
CREATE TABLE post_tags (
  post_id bigint REFERENCES posts (id) ON DELETE CASCADE,
  tag_id bigint REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (post_id, tag_id)
);
CREATE TABLE followers (
  follower_id bigint REFERENCES users (id) ON DELETE CASCADE,
  followed_id bigint REFERENCES users (id) ON DELETE CASCADE,
  PRIMARY KEY (follower_id, followed_id)
);
CREATE TABLE friendships (
  user_id bigint REFERENCES users (id) ON DELETE CASCADE,
  friend_id bigint REFERENCES users (id) ON DELETE CASCADE,
  since date NOT NULL DEFAULT (current_date),
  PRIMARY KEY (user_id, friend_id)
);
CREATE TABLE `groups` (id bigint AUTO_INCREMENT PRIMARY KEY, name varchar(30) NOT NULL);
CREATE TABLE memberships (
  user_id bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  group_id bigint NOT NULL REFERENCES `groups` (id) ON DELETE CASCADE,
  role varchar(10) NOT NULL DEFAULT 'member',
  PRIMARY KEY (user_id, group_id)
);
-- Composite keys, and keys that share the tenant.
CREATE TABLE projects (
  tenant_id bigint NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  code varchar(10) NOT NULL,
  lead_id bigint,
  PRIMARY KEY (tenant_id, code),
  CONSTRAINT fk_projects_lead FOREIGN KEY (tenant_id, lead_id) REFERENCES users (tenant_id, id)
);
CREATE TABLE tasks (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  tenant_id bigint NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
  project_code varchar(10) NOT NULL,
  assignee_id bigint,
  parent_id bigint REFERENCES tasks (id) ON DELETE CASCADE,
  CONSTRAINT fk_tasks_project FOREIGN KEY (tenant_id, project_code) REFERENCES projects (tenant_id, code) ON DELETE CASCADE,
  CONSTRAINT fk_tasks_assignee FOREIGN KEY (tenant_id, assignee_id) REFERENCES users (tenant_id, id)
);
CREATE TABLE project_tags (
  tenant_id bigint,
  project_code varchar(10),
  tag_id bigint REFERENCES tags (id) ON DELETE CASCADE,
  PRIMARY KEY (tenant_id, project_code, tag_id),
  CONSTRAINT fk_project_tags FOREIGN KEY (tenant_id, project_code) REFERENCES projects (tenant_id, code) ON DELETE CASCADE
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
  id bigint AUTO_INCREMENT PRIMARY KEY,
  email varchar(100) NOT NULL REFERENCES users (email) ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE TABLE categories (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  parent_id bigint REFERENCES categories (id) ON DELETE CASCADE,
  next_id bigint UNIQUE REFERENCES categories (id) ON DELETE SET NULL
);
-- A loop of three tables.
CREATE TABLE departments (id bigint AUTO_INCREMENT PRIMARY KEY, head_id bigint);
CREATE TABLE teams (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  department_id bigint NOT NULL REFERENCES departments (id) ON DELETE CASCADE
);
CREATE TABLE employees (
  id bigint AUTO_INCREMENT PRIMARY KEY,
  team_id bigint NOT NULL REFERENCES teams (id) ON DELETE CASCADE
);
ALTER TABLE departments ADD CONSTRAINT fk_departments_head FOREIGN KEY (head_id) REFERENCES employees (id) ON DELETE SET NULL;
