-- The definitions by which submissions were and are decided, file by file, by version. Only ever added to: what a
-- submission's definition_version names can be read again.
CREATE TABLE definition_version (
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    version text NOT NULL CHECK (version ~ '^[0-9a-f]{12,64}$'),
    first_seen timestamptz NOT NULL,
    PRIMARY KEY (programme, version)
);

-- Most files are the same from version to version.
CREATE TABLE definition_content (
    sha256 text PRIMARY KEY,
    bytes bytea NOT NULL,
    CONSTRAINT definition_content_hash CHECK (sha256 = encode(sha256(bytes), 'hex'))
);

-- A path stays inside the programme's folder.
CREATE TABLE definition_file (
    programme text NOT NULL,
    version text NOT NULL,
    path text NOT NULL CHECK (length(path) BETWEEN 1 AND 1000 AND path !~ '(^/|\\|(^|/)\.{0,2}(/|$))'),
    sha256 text NOT NULL REFERENCES definition_content,
    PRIMARY KEY (programme, version, path),
    FOREIGN KEY (programme, version) REFERENCES definition_version
);

CREATE FUNCTION definition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Definitions are append-only: a change is a new version';
END
$$;
CREATE TRIGGER definition_version_append_only BEFORE UPDATE OR DELETE ON definition_version
    FOR EACH STATEMENT EXECUTE FUNCTION definition_is_append_only();
CREATE TRIGGER definition_content_append_only BEFORE UPDATE OR DELETE ON definition_content
    FOR EACH STATEMENT EXECUTE FUNCTION definition_is_append_only();
CREATE TRIGGER definition_file_append_only BEFORE UPDATE OR DELETE ON definition_file
    FOR EACH STATEMENT EXECUTE FUNCTION definition_is_append_only();
