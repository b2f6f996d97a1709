-- A finding in its parts, for whoever shows it otherwise than as a sentence, and what it is known by in the next
-- submission: rule, form, what it is about, what was found and expected. Findings kept before have none of this.
ALTER TABLE finding
    ADD COLUMN identity text CHECK (identity ~ '^[0-9a-f]{32}$'),
    ADD COLUMN subjects text[],
    ADD COLUMN fields text[],
    ADD COLUMN column_title text,
    ADD COLUMN row_vi text,
    ADD COLUMN row_en text,
    ADD COLUMN found_en text,
    ADD COLUMN expected_en text,
    ADD COLUMN difference_vi text,
    ADD COLUMN difference_en text,
    ADD COLUMN fix_vi text,
    ADD COLUMN fix_en text,
    ADD COLUMN times integer CHECK (times >= 1),
    ADD COLUMN left_out integer CHECK (left_out >= 0),
    ADD CONSTRAINT finding_about CHECK (cardinality(subjects) = cardinality(fields)),
    ADD CONSTRAINT finding_in_parts CHECK (
        num_nulls(identity, subjects, fields, column_title, row_vi, row_en, found_en, expected_en,
                  difference_vi, difference_en, fix_vi, fix_en, times, left_out) IN (0, 14));

-- What a sender said about a warning. The last one given about a finding counts.
CREATE TABLE reason (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    receipt bigint NOT NULL REFERENCES submission,
    -- Of the finding that it was given for; a reason that came with a workbook may be for none of its findings.
    ordinal integer CHECK (ordinal >= 1),
    identity text NOT NULL CHECK (identity = '' OR identity ~ '^[0-9a-f]{32}$'),
    rule text NOT NULL CHECK (length(rule) <= 50),
    place text NOT NULL CHECK (length(place) <= 500),
    words text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    who text NOT NULL CHECK (length(who) BETWEEN 1 AND 200),
    given_at timestamptz NOT NULL,
    how text NOT NULL CHECK (how IN ('REPLY_SHEET', 'COMMAND', 'CARRIED_OVER')),
    -- The submission for which it was first given.
    first_receipt bigint NOT NULL REFERENCES submission,
    CONSTRAINT reason_carried_over_from_elsewhere CHECK ((how = 'CARRIED_OVER') = (first_receipt <> receipt))
);
CREATE INDEX reason_listed ON reason (receipt, ordinal, given_at, id);
CREATE INDEX reason_known_again ON reason (identity) WHERE ordinal IS NOT NULL;
-- A lot that is repeated after a crash says nothing twice.
CREATE UNIQUE INDEX reason_kept_once ON reason (receipt, COALESCE(ordinal, 0), identity, md5(words), how)
    WHERE how <> 'COMMAND';

CREATE FUNCTION reason_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Reasons are append-only: the last one given counts';
END
$$;
CREATE TRIGGER reason_append_only BEFORE UPDATE OR DELETE ON reason
    FOR EACH STATEMENT EXECUTE FUNCTION reason_is_append_only();
