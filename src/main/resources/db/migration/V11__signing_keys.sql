-- The keys with which blank workbooks and receipts are signed. All machines on one database share them, and a backup of it
-- holds them. The one that was kept first signs; what any of them signed is known. Only ever added to.
CREATE TABLE signing_key (
    ordinal integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    key text NOT NULL UNIQUE CHECK (length(key) BETWEEN 1 AND 1000),
    kept_at timestamptz NOT NULL
);

CREATE FUNCTION signing_key_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Signing keys are append-only: what was signed has to stay known';
END
$$;
CREATE TRIGGER signing_key_append_only BEFORE UPDATE OR DELETE ON signing_key
    FOR EACH STATEMENT EXECUTE FUNCTION signing_key_is_append_only();
