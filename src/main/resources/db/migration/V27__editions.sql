-- An edition of a report (lần phát hành): what the province published of a period for an audience, file by file, byte for
-- byte, with what it was made from. Nothing here is ever changed: what is corrected is the next edition.
CREATE TABLE edition (
    programme text NOT NULL CHECK (length(programme) BETWEEN 1 AND 100),
    period text NOT NULL CHECK (period ~ '^\d{4}-\d{2}$'),
    audience text NOT NULL CHECK (audience ~ '^[a-z0-9][a-zA-Z0-9._:-]{0,99}$'),
    number integer NOT NULL CHECK (number >= 1),
    as_of timestamptz NOT NULL,
    run bigint NOT NULL REFERENCES run,
    made_at timestamptz NOT NULL,
    reason text NOT NULL,
    who text NOT NULL,
    -- The version of the definitions, which are kept under it.
    definitions text NOT NULL CHECK (definitions ~ '^[0-9a-f]{12,64}$'),
    -- The hash over all that it was made from: where it is the same, so is the edition.
    inputs text NOT NULL CHECK (inputs ~ '^[0-9a-f]{64}$'),
    -- The version of the program that wrote it.
    program text NOT NULL CHECK (length(program) BETWEEN 1 AND 100),
    PRIMARY KEY (programme, period, audience, number)
);

CREATE TABLE edition_file (
    programme text NOT NULL,
    period text NOT NULL,
    audience text NOT NULL,
    number integer NOT NULL,
    ordinal integer NOT NULL CHECK (ordinal >= 1),
    name text NOT NULL CHECK (name ~ '^[^/\\]{1,255}$' AND name NOT IN ('.', '..')),
    format text NOT NULL CHECK (length(format) BETWEEN 1 AND 50),
    sha256 text NOT NULL,
    size bigint NOT NULL,
    bytes bytea NOT NULL,
    PRIMARY KEY (programme, period, audience, number, ordinal),
    UNIQUE (programme, period, audience, number, name),
    FOREIGN KEY (programme, period, audience, number) REFERENCES edition,
    CONSTRAINT edition_file_size CHECK (size = octet_length(bytes)),
    CONSTRAINT edition_file_hash CHECK (sha256 = encode(sha256(bytes), 'hex'))
);
-- Most of them are zip files.
ALTER TABLE edition_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX edition_file_known_again ON edition_file (sha256);

CREATE FUNCTION edition_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Editions are append-only: what is corrected is the next edition';
END
$$;
CREATE TRIGGER edition_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition
    FOR EACH STATEMENT EXECUTE FUNCTION edition_is_append_only();
CREATE TRIGGER edition_file_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edition_file
    FOR EACH STATEMENT EXECUTE FUNCTION edition_is_append_only();

-- They are numbered without gaps.
CREATE FUNCTION edition_follows() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.number > 1 AND NOT EXISTS (
        SELECT FROM edition e
        WHERE (e.programme, e.period, e.audience, e.number)
            = (NEW.programme, NEW.period, NEW.audience, NEW.number - 1)) THEN
        RAISE EXCEPTION 'Edition % has none before it', NEW.number;
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER edition_in_order BEFORE INSERT ON edition FOR EACH ROW EXECUTE FUNCTION edition_follows();
